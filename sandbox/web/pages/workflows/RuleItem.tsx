import Button from '@atlaskit/button/new';
import type { ModuleView, WorkflowRuleView } from '../../../types';

interface Props {
  rule: WorkflowRuleView;
  /** Undefined where the manifest no longer has it. */
  module: ModuleView | undefined;
  open(module: ModuleView, mode: 'edit' | 'view'): void;
  remove(): void;
}

/** One rule on a transition: what was saved for it, and what can be done with it. */
export function RuleItem({ rule, module, open, remove }: Props) {
  return (
    <li className="rule" data-testid={`rule-${rule.id}`}>
      <div>
        <strong>{module?.title ?? `${rule.moduleKey} (the app no longer has it)`}</strong>
        <code className="rule-config">{rule.configuration ?? 'no configuration'}</code>
      </div>
      <div className="row">
        {module?.pages.view ? (
          <Button spacing="compact" testId={`rule-view-${rule.id}`} onClick={() => open(module, 'view')}>
            View
          </Button>
        ) : null}
        {module?.pages.edit ? (
          <Button spacing="compact" testId={`rule-edit-${rule.id}`} onClick={() => open(module, 'edit')}>
            Edit
          </Button>
        ) : null}
        <Button spacing="compact" appearance="subtle" testId={`rule-remove-${rule.id}`} onClick={remove}>
          Remove
        </Button>
      </div>
    </li>
  );
}
