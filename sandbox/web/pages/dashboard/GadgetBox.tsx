import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import { useState } from 'react';
import type { ModuleView } from '../../../types';
import { gadgetExtension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import type { Gadget } from './gadgets';

interface Props {
  module: ModuleView;
  gadget: Gadget;
  editAtFirst: boolean;
  save(config: Record<string, unknown>): void;
  remove(): void;
}

/** A gadget in its frame, or its edit screen. Submitting there saves, closing there leaves it as it was. */
export function GadgetBox({ module, gadget, editAtFirst, save, remove }: Props) {
  const canEdit = module.pages.edit !== undefined;
  const [editing, setEditing] = useState(editAtFirst && canEdit);
  const [round, setRound] = useState(0);
  const page = (editing ? module.pages.edit : module.pages.view) ?? '';
  const submit = (payload: unknown): void => {
    if (typeof payload !== 'object' || payload === null) throw new Error('A gadget must submit an object.');
    save(payload as Record<string, unknown>);
    setEditing(false);
  };
  return (
    <section className="gadget" aria-label={module.title}>
      <header className="gadget-head">
        <h2>{module.title}</h2>
        <div className="row">
          {canEdit ? <IconButton icon={EditIcon} label={`Edit ${module.title}`} appearance="subtle" spacing="compact" onClick={() => setEditing(!editing)} /> : null}
          <IconButton icon={RefreshIcon} label={`Refresh ${module.title}`} appearance="subtle" spacing="compact" onClick={() => setRound(round + 1)} />
          <IconButton icon={DeleteIcon} label={`Remove ${module.title}`} appearance="subtle" spacing="compact" onClick={remove} />
        </div>
      </header>
      <AppFrame
        key={`${round} ${String(editing)}`}
        module={module}
        page={page}
        extension={gadgetExtension(gadget.id, gadget.config, editing, window.location.href)}
        testId={`gadget-${module.key}`}
        title={module.title}
        actions={editing ? { submit, close: () => setEditing(false) } : {}}
      />
    </section>
  );
}
