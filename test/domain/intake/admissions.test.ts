import fc from 'fast-check';
import { admitProblem, choicesOf, decideAdmission, decideProblem, requestAdmission, withdrawProblem } from '../../../src/domain';
import { situation } from '../arbitraries';
import { admission, anItem, CALENDAR, POLICY, TODAY } from '../story';

const base = { today: TODAY, calendar: CALENDAR, policy: POLICY, readiness: [], admission: null, exception: null };
const missing = [anItem('size', false, 'Job size is empty; at least 1 is needed')];

describe('asking for admission', () => {
  test.each([
    ['to the open PI', { ...base, pi: '2027.1' }],
    ['on the first day of its intake', { ...base, today: '2026-09-08', pi: '2027.1' }],
    ['on the day of its cutoff', { ...base, today: '2026-12-21', pi: '2027.1' }],
    ['again after a decline', { ...base, pi: '2027.1', admission: admission({ state: 'declined' }) }],
    ['anew where the PI is gone', { ...base, pi: '2027.1', admission: admission({ pi: '2026.9' }) }],
    ['to the open PI instead of a request that was not decided', { ...base, today: '2026-12-22', pi: '2027.2', admission: admission({ state: 'requested' }) }],
    ['to a later PI after a decline for an earlier one', { ...base, today: '2026-12-22', pi: '2027.2', admission: admission({ state: 'declined' }) }],
    ['by the policy by-portfolio, which changes who decides and not what is asked', { ...base, policy: { ...POLICY, admission: 'by-portfolio' as const }, pi: '2027.1' }],
    ['without lead days, on the first day of the PI', { ...base, policy: { ...POLICY, leadDays: 0 }, today: '2027-01-04', pi: '2027.1' }],
    ['to an earlier PI than the one admitted to', { ...base, pi: '2027.1', admission: admission({ pi: '2027.2' }) }],
  ])('%s: nothing against it', (_, given) => expect(admitProblem(given)).toBeNull());

  test.each([
    ['the running PI', { ...base, pi: '2026.4' }, 'bad-input', 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.'],
    ['a later PI', { ...base, pi: '2027.2' }, 'bad-input', 'Intake for PI 2027.2 opens on 22 Dec.'],
    ['a PI that is not there', { ...base, pi: '2026.9' }, 'bad-input', 'The cadence has no PI 2026.9.'],
    ['an epic that is not ready', { ...base, pi: '2027.1', readiness: missing }, 'bad-input', 'Job size is empty; at least 1 is needed.'],
    ['an epic that is admitted', { ...base, pi: '2027.1', admission: admission() }, 'conflict', 'admitted to PI 2027.1 already'],
    ['a PI that is over', { ...base, pi: '2026.3' }, 'bad-input', 'Intake for PI 2026.3 closed on 15 Jun.'],
    ['what is no PI at all', { ...base, pi: 'soon' }, 'bad-input', 'The cadence has no PI soon. Choose one of the list.'],
    ['a later PI than the one admitted to', { ...base, pi: '2027.2', admission: admission() }, 'conflict', 'The epic is admitted to PI 2027.1 already.'],
    ['an epic that is admitted to a PI that runs', { ...base, pi: '2027.1', admission: admission({ pi: '2026.4' }) }, 'conflict', 'The epic is admitted to PI 2026.4 already.'],
    ['an epic that asks already', { ...base, pi: '2027.1', admission: admission({ state: 'requested' }) }, 'conflict', 'asked for already'],
  ])('%s: refused with the next chance', (_, given, code, words) => {
    expect(admitProblem(given)).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(admitProblem(given)?.message).toContain('Next: PI 2027.1');
  });

  test('the day after the cutoff, word for word', () => {
    expect(admitProblem({ ...base, today: '2026-12-22', pi: '2027.1' })?.message).toBe('Intake for PI 2027.1 closed on 21 Dec. Next: PI 2027.2, open until 15 Mar 2027.');
  });

  test('all hindrances at once, each at its field', () => {
    expect(admitProblem({ ...base, pi: '2027.2', readiness: missing, admission: admission() })).toEqual({
      code: 'conflict',
      message: 'The epic is admitted to PI 2027.1 already. Intake for PI 2027.2 opens on 22 Dec. Job size is empty; at least 1 is needed. Next: PI 2027.1, open until 21 Dec.',
      problems: [
        { path: 'pi', message: 'The epic is admitted to PI 2027.1 already.' },
        { path: 'pi', message: 'Intake for PI 2027.2 opens on 22 Dec.' },
        { path: 'readiness.size', message: 'Job size is empty; at least 1 is needed.' },
      ],
    });
    expect(admitProblem({ ...base, pi: '2026.4', readiness: missing })?.problems?.map(({ path }) => path)).toEqual(['pi', 'readiness.size']);
  });

  const asked = { issueId: '10001', pi: '2027.1', by: 'erin', at: '2026-11-24T09:00:00.000Z', previous: null };
  test.each([['at-once', 'admitted', 'erin', asked.at], ['by-portfolio', 'requested', null, null]] as const)('by the policy %s the epic is %s', (policy, state, decidedBy, decidedAt) => {
    const made = { issueId: '10001', pi: '2027.1', state, requestedBy: 'erin', requestedAt: asked.at, decidedBy, decidedAt, reason: null, version: 1 };
    expect(requestAdmission({ ...asked, policy: { admission: policy } })).toEqual(made);
    const declined = admission({ state: 'declined', reason: 'No capacity', decidedBy: 'sam', decidedAt: '2026-11-20T09:00:00.000Z', version: 4 });
    expect(requestAdmission({ ...asked, policy: { admission: policy }, previous: declined })).toEqual({ ...made, version: 5 });
  });
});

describe('deciding', () => {
  const requested = admission({ state: 'requested', version: 3 });
  const given = { ...base, admission: requested, version: 3, decision: 'admit' as const, reason: null };

  test.each([
    ['a request as it was seen', given, null],
    ['a request that changed', { ...given, version: 2 }, 'conflict'],
    ['what is decided', { ...given, admission: admission({ version: 3 }) }, 'conflict'],
    ['what was declined', { ...given, admission: admission({ state: 'declined', version: 3 }) }, 'conflict'],
    ['on the day of the cutoff', { ...given, today: '2026-12-21' }, null],
    ['declining what is no longer ready', { ...given, readiness: missing, decision: 'decline' as const, reason: 'Not yet' }, null],
    ['declining without any reason', { ...given, decision: 'decline' as const }, 'bad-input'],
    ['declining a request that changed', { ...given, version: 4, decision: 'decline' as const, reason: 'No' }, 'conflict'],
    ['a request for a PI that is gone', { ...given, admission: { ...requested, pi: '2026.9' } }, 'conflict'],
    ['what was withdrawn', { ...given, admission: null }, 'conflict'],
    ['after the cutoff', { ...given, today: '2026-12-22' }, 'conflict'],
    ['what is no longer ready', { ...given, readiness: missing }, 'conflict'],
    ['declining without a reason', { ...given, decision: 'decline' as const, reason: '  ' }, 'bad-input'],
    ['declining after the cutoff', { ...given, today: '2026-12-22', decision: 'decline' as const, reason: 'Too late' }, null],
  ])('%s', (_, each, code) => expect(decideProblem(each)?.code ?? null).toBe(code));

  test.each([
    ['too late to admit', { ...given, today: '2026-12-22' }, 'Intake for PI 2027.1 closed on 21 Dec. Next: PI 2027.2, open until 15 Mar 2027.'],
    ['decided by somebody else', { ...given, admission: admission({ version: 4 }) }, 'The request is decided already: the epic was admitted.'],
    ['withdrawn', { ...given, admission: null }, 'There is no request to decide: it was withdrawn, or never made.'],
    ['changed', { ...given, version: 2 }, 'The request has changed since you opened it. Look at it again, then decide.'],
  ])('%s, word for word', (_, each, message) => expect(decideProblem(each)?.message).toBe(message));

  test('a missing reason is told at its field', () => {
    expect(decideProblem({ ...given, decision: 'decline' })?.problems).toEqual([{ path: 'reason', message: 'Give a reason for declining, so that the epic owner knows what to mend.' }]);
  });

  test('admitting keeps the request and what was said about it', () => {
    expect(decideAdmission(requested, { decision: 'admit', reason: null }, 'sam', '2026-11-25T09:00:00.000Z')).toEqual({
      ...requested, state: 'admitted', decidedBy: 'sam', decidedAt: '2026-11-25T09:00:00.000Z', version: 4,
    });
  });

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
  ['a request for a PI that has begun', admission({ state: 'requested' }), '2027-02-01', null],
  ['an admission to a PI that is gone', admission({ pi: '2026.9' }), TODAY, null],
  ['an admission to a PI that is over', admission({ pi: '2026.3' }), TODAY, 'PI 2026.3 began on 29 Jun, so the epic can no longer be withdrawn. Next: PI 2027.1, open until 21 Dec.'],
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
