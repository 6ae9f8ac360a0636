import { useMemo, useState } from 'react';
import type { ModuleView, WorkflowRuleView, WorkflowTransitionView, WorkflowView } from '../../../types';
import { sayFault, type Reply } from '../../api/http';
import { sandbox } from '../../api/sandbox';
import { useSession } from '../../state/session';
import { AddRule } from './AddRule';
import { RuleItem } from './RuleItem';
import type { KindWords } from './ruleKinds';
import { RuleModal } from './RuleModal';

interface Props {
  workflow: WorkflowView;
  transition: WorkflowTransitionView;
  words: KindWords;
  reload(): void;
}
interface Editing {
  module: ModuleView;
  rule: WorkflowRuleView | null;
  mode: 'create' | 'edit' | 'view';
}

/** The app's rules of one kind on one transition: add, look at, edit, remove. */
export function TransitionRules({ workflow, transition, words, reload }: Props) {
  const { site, person } = useSession();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [error, setError] = useState('');
  const modules = site.modules.filter((module) => module.type === words.type);
  const place = useMemo(() => ({ workflowId: workflow.id, transition }), [workflow.id, transition]);
  const rules = sandbox.rules(person.accountId, { workflowId: workflow.id, transitionId: transition.id, kind: words.kind });
  const settle = (reply: Reply<unknown>): string | null => {
    if (reply.ok) reload();
    return reply.ok ? null : sayFault(reply.fault);
  };
  const save = async ({ module, rule }: Editing, configuration: string | null): Promise<string | null> => {
    const body = { moduleKey: module.key, configuration };
    return settle(rule ? await rules.change(rule.id, body) : await rules.add(body));
  };
  const remove = async (rule: WorkflowRuleView): Promise<void> => setError(settle(await rules.remove(rule.id)) ?? '');

  return (
    <section className="rules" aria-label={`${words.title} of ${transition.name}`} data-testid={words.testId}>
      <h3>{words.title}</h3>
      {transition[words.kind].length === 0 ? <p className="quiet">{words.none}</p> : null}
      <ul className="rule-list">
        {transition[words.kind].map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            module={modules.find(({ key }) => key === rule.moduleKey)}
            open={(module, mode) => setEditing({ module, rule, mode })}
            remove={() => void remove(rule)}
          />
        ))}
      </ul>
      {error ? (
        <p role="alert" className="field-error">
          {error}
        </p>
      ) : null}
      <AddRule noun={words.noun} modules={modules} add={(module) => setEditing({ module, rule: null, mode: 'create' })} />
      {editing ? (
        <RuleModal {...editing} noun={words.noun} place={place} save={(configuration) => save(editing, configuration)} close={() => setEditing(null)} />
      ) : null}
    </section>
  );
}
