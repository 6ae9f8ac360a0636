import { answer, calls, reset } from './fakeBridge';
import { enqueue, pendingMark } from '../../../static/src/features/intake/gate/actionQueue';
import { perform, type IntakeAction } from '../../../static/src/features/intake/gate/IntakeAction';
import { sayDone, sayTried } from '../../../static/src/features/intake/gate/sayDone';
import { NO_SCORES } from '../../builders/anEvidence';
import { anException } from '../../builders/anException';
import { aView, anAdmission, calendar } from './aView';

beforeEach(reset);
const pi = calendar.piAt('2027-02-01');
const sent = () => calls.map(({ payload }) => payload as { functionKey: string; payload: unknown }).map(({ functionKey, payload }) => [functionKey, payload]);

describe('what a person does in the panel', () => {
  it.each([
    [{ name: 'target', pi }, 'intake.target', { issueId: '1', pi: '2027.1' }],
    [{ name: 'target', pi: null }, 'intake.target', { issueId: '1', pi: null }],
    [{ name: 'request', pi }, 'intake.request', { issueId: '1', pi: '2027.1' }],
    [{ name: 'withdraw' }, 'intake.withdraw', { issueId: '1' }],
    [{ name: 'score', scores: NO_SCORES }, 'intake.score', { issueId: '1', version: 7, scores: NO_SCORES }],
    [{ name: 'tick', criterionId: 'a', label: 'A', on: true }, 'intake.tick', { issueId: '1', version: 7, criterionId: 'a', on: true }],
    [{ name: 'sign', criterionId: 'a', label: 'A', on: false }, 'intake.sign', { issueId: '1', version: 7, criterionId: 'a', on: false }],
    [{ name: 'ask-exception', pi, reason: 'Why' }, 'exceptions.request', { issueId: '1', pi: '2027.1', reason: 'Why' }],
  ] as const)('is one call, answered with the view: %j', async (action, name, payload) => {
    answer('invoke', () => ({ ok: true, value: aView() }));
    expect(await perform('1', action, 7)).toEqual({ ok: true, value: aView() });
    expect(sent()).toEqual([[name, payload]]);
  });

  it('decides on the version that was on screen, and has the view read anew', async () => {
    answer('invoke', () => ({ ok: true, value: anAdmission() }));
    expect(await perform('1', { name: 'decide', decision: 'decline', reason: 'Too big', version: 3 }, 0)).toEqual({ ok: true, value: null });
    expect(sent()).toEqual([['intake.decide', { issueId: '1', version: 3, decision: 'decline', reason: 'Too big' }]]);
  });

  it('decides on an exception for its PI, by its version', async () => {
    answer('invoke', () => ({ ok: true, value: anException({ state: 'granted' }) }));
    const decision = { decision: 'grant' as const, answer: null, expiresOn: '2026-12-01' };
    expect(await perform('1', { name: 'decide-exception', pi: '2026.4', version: 2, ...decision }, 0)).toEqual({ ok: true, value: null });
    expect(sent()).toEqual([['exceptions.decide', { issueId: '1', pi: '2026.4', version: 2, ...decision }]]);
  });

  it('waits its turn: marks of other criteria, but nothing twice', () => {
    const tick = (criterionId: string, on = true): IntakeAction => ({ name: 'tick', criterionId, label: criterionId, on });
    const queue = [tick('a'), tick('b'), tick('a', false), { name: 'withdraw' as const }, { name: 'withdraw' as const }].reduce<IntakeAction[]>(enqueue, []);
    expect(queue).toEqual([tick('a'), tick('b'), { name: 'withdraw' }]);
    expect([pendingMark(queue, 'a'), pendingMark(queue, 'c'), pendingMark([tick('a', false)], 'a')]).toEqual([true, null, false]);
  });

  it('is told as what it became: admitted at once, or asked for', () => {
    expect(sayDone({ name: 'request', pi }, aView({ admission: anAdmission() }))).toBe('Admitted to PI 2027.1.');
    expect(sayDone({ name: 'request', pi }, aView({ admission: anAdmission({ state: 'requested' }) }))).toBe('Asked for admission to PI 2027.1. Solution Portfolio Management decides.');
    expect(sayDone({ name: 'target', pi }, aView())).toBe('Target PI set to PI 2027.1.');
    expect(sayDone({ name: 'target', pi: null }, aView())).toBe('Target PI cleared.');
    expect(sayDone({ name: 'withdraw' }, aView())).toMatch(/^Withdrawn/);
    expect(sayDone({ name: 'decide', decision: 'admit', reason: null, version: 1 }, null)).toBe('Admitted.');
    expect(sayDone({ name: 'tick', criterionId: 'a', label: 'Security', on: false }, null)).toBe('Security: tick taken away.');
    expect(sayDone({ name: 'sign', criterionId: 'a', label: 'Architecture', on: true }, null)).toBe('Architecture: signed off.');
    expect(sayDone({ name: 'ask-exception', pi, reason: 'Why' }, null)).toBe('Asked for an exception for PI 2027.1. Solution Portfolio Management decides.');
    expect(sayTried({ name: 'sign', criterionId: 'a', label: 'Architecture', on: false })).toBe('take back the sign-off of Architecture');
    expect(sayTried({ name: 'decide', decision: 'decline', reason: 'x', version: 1 })).toBe('decline the epic');
  });
});
