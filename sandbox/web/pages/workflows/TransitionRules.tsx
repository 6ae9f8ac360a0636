import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { ModuleView, WorkflowRuleView, WorkflowTransitionView, WorkflowView } from '../../../types';
import { sayFault, type Reply } from '../../api/http';
import { sandbox } from '../../api/sandbox';
import { Menu } from '../../parts/Menu';
import { useSession } from '../../state/session';
import { RuleModal } from './RuleModal';

interface Props {
  workflow: WorkflowView;
  transition: WorkflowTransitionView;
  reload(): void;
}
interface Editing {
  module: ModuleView;
  rule: WorkflowRuleView | null;
  mode: 'create' | 'edit' | 'view';
}

interface AddProps {
  modules: ModuleView[];
  add(module: ModuleView): void;
}

/** With one validator to choose from, choosing is pressing; with several, it is a menu. */
function AddValidator({ modules, add }: AddProps) {
  const [only, ...others] = modules;
  if (!only) return <p className="quiet">The app has no validators.</p>;
  if (others.length === 0)
    return (
      <Button testId="validator-add" onClick={() => add(only)}>
        Add validator: {only.title}
      </Button>
    );
  const items = modules.map((module) => ({ id: module.key, content: module.title, run: () => add(module) }));
  return (
    <Menu label="Add validator" items={items} testId="validator-add">
      Add validator
    </Menu>
  );
}

/** The app's validators on one transition: add, look at, edit, remove. */
export function TransitionRules({ workflow, transition, reload }: Props) {
  const { site, person } = useSession();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [error, setError] = useState('');
  const modules = site.modules.filter((module) => module.type === 'jira:workflowValidator');
  const place = useMemo(() => ({ workflowId: workflow.id, transition }), [workflow.id, transition]);
  const settle = (reply: Reply<unknown>): string | null => {
    if (reply.ok) reload();
    return reply.ok ? null : sayFault(reply.fault);
  };
  const save = async ({ module, rule }: Editing, configuration: string | null): Promise<string | null> => {
    const body = { moduleKey: module.key, configuration };
    const { accountId } = person;
    return settle(
      rule
        ? await sandbox.changeRule(accountId, workflow.id, transition.id, rule.id, body)
        : await sandbox.addRule(accountId, workflow.id, transition.id, body),
    );
  };
  const remove = async (rule: WorkflowRuleView): Promise<void> =>
    setError(settle(await sandbox.removeRule(person.accountId, workflow.id, transition.id, rule.id)) ?? '');

  return (
    <section className="rules" aria-label={`Validators of ${transition.name}`} data-testid="rules">
      <h3>Validators</h3>
      {transition.validators.length === 0 ? <p className="quiet">No app checks this transition.</p> : null}
      <ul className="rule-list">
        {transition.validators.map((rule) => {
          const module = modules.find(({ key }) => key === rule.moduleKey);
          return (
            <li key={rule.id} className="rule" data-testid={`rule-${rule.id}`}>
              <div>
                <strong>{module?.title ?? `${rule.moduleKey} (the app no longer has it)`}</strong>
                <code className="rule-config">{rule.configuration ?? 'no configuration'}</code>
              </div>
              <div className="row">
                {module?.pages.view ? (
                  <Button spacing="compact" testId={`rule-view-${rule.id}`} onClick={() => setEditing({ module, rule, mode: 'view' })}>
                    View
                  </Button>
                ) : null}
                {module?.pages.edit ? (
                  <Button spacing="compact" testId={`rule-edit-${rule.id}`} onClick={() => setEditing({ module, rule, mode: 'edit' })}>
                    Edit
                  </Button>
                ) : null}
                <Button spacing="compact" appearance="subtle" testId={`rule-remove-${rule.id}`} onClick={() => void remove(rule)}>
                  Remove
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {error ? (
        <p role="alert" className="field-error">
          {error}
        </p>
      ) : null}
      <AddValidator modules={modules} add={(module) => setEditing({ module, rule: null, mode: 'create' })} />
      {editing ? <RuleModal {...editing} place={place} save={(configuration) => save(editing, configuration)} close={() => setEditing(null)} /> : null}
    </section>
  );
}
