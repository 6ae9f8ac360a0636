import type { RuleKind, WorkflowRuleView, WorkflowTransitionView } from '../../../sandbox/types';
import { countWords, hasRules } from '../../../sandbox/web/pages/workflows/ruleKinds';

const rules = (count: number): WorkflowRuleView[] => Array.from({ length: count }, (_, at) => ({ id: String(at), moduleKey: 'm', configuration: null }));
const transition = (counts: Partial<Record<RuleKind, number>>): WorkflowTransitionView => ({
  id: '1', name: 'Start', from: [], to: { id: '2', name: 'Done' },
  conditions: rules(counts.conditions ?? 0), validators: rules(counts.validators ?? 0), postFunctions: rules(counts.postFunctions ?? 0),
});

test.each([
  [{}, '', false],
  [{ validators: 1 }, '1 validator', true],
  [{ conditions: 1, validators: 2, postFunctions: 3 }, '1 condition, 2 validators, 3 post functions', true],
])('rules %j are said as "%s"', (counts, words, any) => {
  expect([countWords(transition(counts)), hasRules(transition(counts))]).toEqual([words, any]);
});
