import type { RuleKind, WorkflowTransitionView } from '../../../types';

/** How the editor speaks of one kind of rules. */
export interface KindWords {
  kind: RuleKind;
  /** Of the app's modules, as in the manifest. */
  type: 'jira:workflowCondition' | 'jira:workflowValidator' | 'jira:workflowPostFunction';
  title: string;
  /** One of them. */
  noun: string;
  /** Said of a transition without any. */
  none: string;
  testId: string;
}

/** In the order in which Jira asks them. */
export const ruleKinds: readonly KindWords[] = [
  { kind: 'conditions', type: 'jira:workflowCondition', title: 'Conditions', noun: 'condition', none: 'No condition of the app hides this transition.', testId: 'conditions' },
  { kind: 'validators', type: 'jira:workflowValidator', title: 'Validators', noun: 'validator', none: 'No app checks this transition.', testId: 'rules' },
  { kind: 'postFunctions', type: 'jira:workflowPostFunction', title: 'Post functions', noun: 'post function', none: 'The app does nothing after this transition.', testId: 'post-functions' },
];

/** Whether the app has a rule of any kind on a transition. */
export const hasRules = (transition: WorkflowTransitionView): boolean => ruleKinds.some(({ kind }) => transition[kind].length > 0);

/** How many of each kind stand on a transition. @example countWords(transition) // '1 condition, 2 validators' */
export const countWords = (transition: WorkflowTransitionView): string =>
  ruleKinds
    .map(({ kind, noun }) => ({ count: transition[kind].length, noun }))
    .filter(({ count }) => count > 0)
    .map(({ count, noun }) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(', ');
