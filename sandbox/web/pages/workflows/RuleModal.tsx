import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useMemo, useRef, useState } from 'react';
import type { ModuleView, WorkflowRuleView } from '../../../types';
import { ruleExtension, type TransitionPlace } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import { readConfiguration } from './readConfiguration';

interface Props {
  module: ModuleView;
  /** What the rule is: `validator`. */
  noun: string;
  place: TransitionPlace;
  /** Null while a rule is being added. */
  rule: WorkflowRuleView | null;
  mode: 'create' | 'edit' | 'view';
  /** Saves, and answers what is wrong, or null. */
  save(configuration: string | null): Promise<string | null>;
  close(): void;
}

const HEADS = { create: 'Add', edit: 'Edit', view: 'View' };

/** A rule's screen of the app, with the host's own Add or Update, which asks the app what to save. */
export function RuleModal({ module, noun, place, rule, mode, save, close }: Props) {
  const onConfigure = useRef<(() => Promise<unknown>) | null>(null);
  const [error, setError] = useState('');
  const [saving, setSaving] = useState(false);
  const extension = useMemo(() => ruleExtension(module.type, mode, place, rule?.configuration ?? null, window.location.href), [module.type, mode, place, rule]);
  const page = module.pages[mode];
  const submit = async (): Promise<void> => {
    setError('');
    setSaving(true);
    const read = await readConfiguration(onConfigure.current);
    const complaint = read.kind === 'save' ? await save(read.configuration) : read.kind === 'fault' ? read.message : null;
    setSaving(false);
    if (complaint) setError(complaint);
    else if (read.kind === 'save') close();
  };
  return (
    <ModalTransition>
      <ModalDialog width="large" onClose={close} testId="rule-modal">
        <ModalHeader hasCloseButton>
          <ModalTitle>
            {HEADS[mode]} {noun}: {module.title}
          </ModalTitle>
        </ModalHeader>
        <ModalBody>
          {module.description ? <p className="quiet">{module.description}</p> : null}
          {page ? (
            <AppFrame
              module={module}
              page={page}
              extension={extension}
              testId={`frame-${module.key}`}
              title={module.title}
              actions={{
                setRuleConfiguration: (callback) => {
                  onConfigure.current = callback;
                },
              }}
            />
          ) : (
            <p>This {noun} has nothing to configure.</p>
          )}
          {error ? (
            <p role="alert" className="field-error">
              {error}
            </p>
          ) : null}
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={close}>
            {mode === 'view' ? 'Close' : 'Cancel'}
          </Button>
          {mode === 'view' ? null : (
            <Button appearance="primary" isDisabled={saving} onClick={() => void submit()} testId="rule-save">
              {mode === 'create' ? 'Add' : 'Update'}
            </Button>
          )}
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
}
