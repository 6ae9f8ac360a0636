import { answer, calls, reset } from './fakeBridge';
import { perform } from '../../../static/src/features/intake/gate/IntakeAction';
import { sayDone, sayTried } from '../../../static/src/features/intake/gate/sayDone';
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
  ] as const)('is one call, answered with the view: %j', async (action, name, payload) => {
    answer('invoke', () => ({ ok: true, value: aView() }));
    expect(await perform('1', action)).toEqual({ ok: true, value: aView() });
    expect(sent()).toEqual([[name, payload]]);
  });

  it('decides on the version that was on screen, and has the view read anew', async () => {
    answer('invoke', () => ({ ok: true, value: anAdmission() }));
    expect(await perform('1', { name: 'decide', decision: 'decline', reason: 'Too big', version: 3 })).toEqual({ ok: true, value: null });
    expect(sent()).toEqual([['intake.decide', { issueId: '1', version: 3, decision: 'decline', reason: 'Too big' }]]);
  });

  it('is told as what it became: admitted at once, or asked for', () => {
    expect(sayDone({ name: 'request', pi }, aView({ admission: anAdmission() }))).toBe('Admitted to PI 2027.1.');
    expect(sayDone({ name: 'request', pi }, aView({ admission: anAdmission({ state: 'requested' }) }))).toBe('Asked for admission to PI 2027.1. Solution Portfolio Management decides.');
    expect(sayDone({ name: 'target', pi }, aView())).toBe('Target PI set to PI 2027.1.');
    expect(sayDone({ name: 'target', pi: null }, aView())).toBe('Target PI cleared.');
    expect(sayDone({ name: 'withdraw' }, aView())).toMatch(/^Withdrawn/);
    expect(sayDone({ name: 'decide', decision: 'admit', reason: null, version: 1 }, null)).toBe('Admitted.');
    expect(sayTried({ name: 'decide', decision: 'decline', reason: 'x', version: 1 })).toBe('decline the epic');
  });
});
