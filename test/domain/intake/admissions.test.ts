import fc from 'fast-check';
import { admitProblem, choicesOf, decideAdmission, decideProblem, requestAdmission, withdrawProblem } from '../../../src/domain';
import { situation } from '../arbitraries';
import { admission, CALENDAR, POLICY, TODAY } from '../story';

const base = { today: TODAY, calendar: CALENDAR, policy: POLICY, readiness: [], admission: null };
const missing = [{ id: 'size', label: 'Job size', met: false, text: 'Job size is empty; at least 1 is needed' }];

describe('asking for admission', () => {
  test.each([
    ['to the open PI', { ...base, pi: '2027.1' }],
    ['on the first day of its intake', { ...base, today: '2026-09-08', pi: '2027.1' }],
    ['on the day of its cutoff', { ...base, today: '2026-12-21', pi: '2027.1' }],
    ['again after a decline', { ...base, pi: '2027.1', admission: admission({ state: 'declined' }) }],
    ['anew where the PI is gone', { ...base, pi: '2027.1', admission: admission({ pi: '2026.9' }) }],
    ['to an earlier PI than the one admitted to', { ...base, pi: '2027.1', admission: admission({ pi: '2027.2' }) }],
  ])('%s: nothing against it', (_, given) => expect(admitProblem(given)).toBeNull());

  test.each([
    ['the running PI', { ...base, pi: '2026.4' }, 'bad-input', 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.'],
    ['a later PI', { ...base, pi: '2027.2' }, 'bad-input', 'Intake for PI 2027.2 opens on 22 Dec.'],
    ['a PI that is not there', { ...base, pi: '2026.9' }, 'bad-input', 'The cadence has no PI 2026.9.'],
    ['an epic that is not ready', { ...base, pi: '2027.1', readiness: missing }, 'bad-input', 'Job size is empty; at least 1 is needed.'],
    ['an epic that is admitted', { ...base, pi: '2027.1', admission: admission() }, 'conflict', 'admitted to PI 2027.1 already'],
    ['an epic that asks already', { ...base, pi: '2027.1', admission: admission({ state: 'requested' }) }, 'conflict', 'asked for already'],
  ])('%s: refused with the next chance', (_, given, code, words) => {
    expect(admitProblem(given)).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(admitProblem(given)?.message).toContain('Next: PI 2027.1');
  });

  test('all hindrances at once, each at its field', () => {
    expect(admitProblem({ ...base, pi: '2026.4', readiness: missing })?.problems?.map(({ path }) => path)).toEqual(['pi', 'readiness.size']);
  });

  test.each([['at-once', 'admitted', 'erin'], ['by-portfolio', 'requested', null]] as const)('by the policy %s the epic is %s', (policy, state, decidedBy) => {
    const made = requestAdmission({ issueId: '1', pi: '2027.1', by: 'erin', at: '2026-11-24T09:00:00.000Z', policy: { admission: policy }, previous: admission({ version: 4 }) });
    expect(made).toMatchObject({ state, decidedBy, requestedBy: 'erin', reason: null, version: 5 });
  });
});

describe('deciding', () => {
  const requested = admission({ state: 'requested', version: 3 });
  const given = { ...base, admission: requested, version: 3, decision: 'admit' as const, reason: null };

  test.each([
    ['a request as it was seen', given, null],
    ['a request that changed', { ...given, version: 2 }, 'conflict'],
    ['what is decided', { ...given, admission: admission({ version: 3 }) }, 'conflict'],
    ['what was withdrawn', { ...given, admission: null }, 'conflict'],
    ['after the cutoff', { ...given, today: '2026-12-22' }, 'conflict'],
    ['what is no longer ready', { ...given, readiness: missing }, 'conflict'],
    ['declining without a reason', { ...given, decision: 'decline' as const, reason: '  ' }, 'bad-input'],
    ['declining after the cutoff', { ...given, today: '2026-12-22', decision: 'decline' as const, reason: 'Too late' }, null],
  ])('%s', (_, each, code) => expect(decideProblem(each)?.code ?? null).toBe(code));

  test('writes who, when and why, one version on', () => {
    expect(decideAdmission(requested, { decision: 'decline', reason: ' No capacity ' }, 'sam', '2026-11-25T09:00:00.000Z')).toEqual({
      ...requested, state: 'declined', decidedBy: 'sam', decidedAt: '2026-11-25T09:00:00.000Z', reason: 'No capacity', version: 4,
    });
  });
});

test.each([
  ['a request', admission({ state: 'requested' }), TODAY, null],
  ['an admission to a PI to come', admission(), '2027-01-03', null],
  ['an admission whose PI has begun', admission(), '2027-01-04', 'PI 2027.1 began on 4 Jan'],
  ['a declined one', admission({ state: 'declined' }), TODAY, 'it was declined'],
  ['nothing', null, TODAY, 'nobody has asked'],
] as const)('withdrawing %s', (_, held, today, words) => {
  const fault = withdrawProblem({ ...base, today, admission: held });
  if (words === null) expect(fault).toBeNull();
  else expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining(words) });
});

test('the picker offers the running PI and the next six, of which exactly one is open', () => {
  const choices = choicesOf(CALENDAR, TODAY, 14);
  expect(choices.map(({ pi }) => pi.key)).toEqual(['2026.4', '2027.1', '2027.2', '2027.3', '2027.4', '2027.5', '2028.1']);
  expect(choices.filter(({ open }) => open).map(({ pi, opensOn, closesOn }) => [pi.key, opensOn, closesOn])).toEqual([['2027.1', '2026-09-08', '2026-12-21']]);
});

describe('for any situation', () => {
  test('only the PI whose intake is open takes in epics', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: -4, max: 4 }), (any, away) => {
        const pi = any.calendar.piBySeq(any.calendar.piAt(any.today).seq + away);
        const open = any.calendar.openPi(any.today, any.policy.leadDays);
        const fault = admitProblem({ ...any, readiness: [], admission: null, pi: pi.key });
        expect(fault === null).toBe(pi.seq === open.seq);
      }),
    );
  });

  test('what is admitted today can be withdrawn until its PI begins', () => {
    fc.assert(
      fc.property(situation, (any) => {
        const open = any.calendar.openPi(any.today, any.policy.leadDays);
        const held = requestAdmission({ issueId: '1', pi: open.key, by: 'erin', at: `${any.today}T10:00:00.000Z`, policy: { admission: 'at-once' }, previous: null });
        expect(withdrawProblem({ ...any, admission: held }) === null).toBe(open.start > any.today);
      }),
    );
  });
});
