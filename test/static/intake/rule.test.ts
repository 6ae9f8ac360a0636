import { readRule, writeRule } from '../../../static/src/features/intake/rule/RuleConfig';
import { rulePlace } from '../../../static/src/features/intake/rule/rulePlace';
import { RULE_WORDS, wordsOfRule } from '../../../static/src/features/intake/rule/ruleWords';
import { decideIntake } from '../../../src/domain/intake';
import { aPolicy } from '../../builders/aSettings';
import { aUse } from './aUse';
import { aView, calendar } from './aView';

describe('the saved rule of a transition', () => {
  it.each(['ready', 'implementing', 'wip'] as const)('comes back as it was written: %s', (rule) => {
    expect(readRule(writeRule(rule))).toEqual({ kind: 'rule', rule });
  });

  it('is the string that the gate decodes', () => {
    expect(writeRule('ready')).toBe('{"rule":"ready"}');
  });

  it.each([undefined, null, ''])('is none where nothing was saved: %p', (saved) => {
    expect(readRule(saved)).toEqual({ kind: 'none' });
  });

  it.each(['{"rule":', '{"rule":"done"}', '{}', '[]', 'null', '42', 42, { rule: 7 }])('is broken where it is no rule: %p', (saved) => {
    expect(readRule(saved)).toEqual({ kind: 'broken' });
  });

  it('may come as an object already', () => {
    expect(readRule({ rule: 'ready' })).toEqual({ kind: 'rule', rule: 'ready' });
  });
});

describe('the screen of the rule', () => {
  it('is told by the entry point, and edit where there is none', () => {
    expect(rulePlace({ entryPoint: 'create' })).toEqual({ screen: 'create', saved: { kind: 'none' } });
    expect(rulePlace({ entryPoint: 'view', validatorConfig: '{"rule":"ready"}' })).toEqual({ screen: 'view', saved: { kind: 'rule', rule: 'ready' } });
    expect(rulePlace({ validatorConfig: '{' })).toEqual({ screen: 'edit', saved: { kind: 'broken' } });
  });

  it('shows examples that the gate would really say', () => {
    expect(wordsOfRule('implementing')?.example).toBe(aView().verdicts?.implementing.message);
    expect(wordsOfRule('ready')?.example).toBe(aView({ complete: false }).verdicts?.ready.message);
    const full = [aUse({ state: 'analyzing', held: 3, keys: ['PAY-2', 'PAY-5', 'PAY-7'] })];
    expect(wordsOfRule('wip')?.example).toBe(decideIntake({ rule: 'wip', full, today: '2026-11-24', calendar, policy: aPolicy(), readiness: [], admission: null, exception: null }).message);
    expect(RULE_WORDS).toHaveLength(3);
  });
});
