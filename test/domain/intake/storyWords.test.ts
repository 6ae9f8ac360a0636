import fc from 'fast-check';
import type { Admission, Day, IntakePolicy } from '../../../src/contract';
import { addDays, decideIntake, readinessOf } from '../../../src/domain';
import { situation } from '../arbitraries';
import { admission, CALENDAR, FACTS, POLICY, TODAY } from '../story';

const COMPLETE = { customfield_1: 'Fewer calls', customfield_2: 'https://wiki/case', customfield_3: 5 };
const PAY_3 = { customfield_1: 'Fewer calls', customfield_2: null, customfield_3: null };
const BY_PORTFOLIO: IntakePolicy = { ...POLICY, admission: 'by-portfolio' };
const REQUESTED = admission({ state: 'requested' });
const HELP = 'Ask for admission to PI 2027.1 in the Interlock panel; Solution Portfolio Management can help.';
const DECIDES = 'Ask for admission to PI 2027.1 in the Interlock panel; Solution Portfolio Management decides.';
const NEXT = 'Next: PI 2027.1, open until 21 Dec.';
const MISSING = 'Lean business case is empty, Job size is empty; at least 1 is needed.';

const decide = (rule: 'ready' | 'implementing', fields: Record<string, unknown>, held: Admission | null, today: Day, policy: IntakePolicy) =>
  decideIntake({ rule, today, calendar: CALENDAR, policy, readiness: readinessOf(policy.criteria, { ...FACTS, fields }), admission: held, exception: null, full: [] });

describe('the banner over a refused transition, word for word', () => {
  test.each([
    ['PAY-1, never admitted', COMPLETE, null, POLICY, `Intake for PI 2026.4 closed on 7 Sep. ${NEXT} ${HELP}`],
    ['PAY-1, where the portfolio decides', COMPLETE, null, BY_PORTFOLIO, `Intake for PI 2026.4 closed on 7 Sep. ${NEXT} ${DECIDES}`],
    ['PAY-2, admitted to the next PI', COMPLETE, admission(), POLICY, "Admitted to PI 2027.1, which starts on 4 Jan 2027. It can start then. Ask Solution Portfolio Management if it can't wait."],
    ['PAY-2, admitted and no longer complete', PAY_3, admission(), POLICY, "Admitted to PI 2027.1, which starts on 4 Jan 2027. It can start then. Ask Solution Portfolio Management if it can't wait."],
    ['PAY-3, not complete', PAY_3, null, POLICY, `Intake for PI 2026.4 closed on 7 Sep. ${NEXT} Still missing: ${MISSING} ${HELP}`],
    ['asked for', COMPLETE, REQUESTED, BY_PORTFOLIO, `Admission to PI 2027.1, asked for on 10 Nov, waits for Solution Portfolio Management. ${NEXT} Ask Solution Portfolio Management to decide.`],
    ['asked for, and no longer complete', PAY_3, REQUESTED, BY_PORTFOLIO, `Admission to PI 2027.1, asked for on 10 Nov, waits for Solution Portfolio Management. ${NEXT} Still missing: ${MISSING} Ask Solution Portfolio Management to decide.`],
    ['declined', COMPLETE, admission({ state: 'declined', reason: 'No capacity' }), BY_PORTFOLIO, `Solution Portfolio Management declined admission to PI 2027.1: No capacity. ${NEXT} ${DECIDES}`],
    ['declined, without a reason on record', COMPLETE, admission({ state: 'declined' }), BY_PORTFOLIO, `Solution Portfolio Management declined admission to PI 2027.1. ${NEXT} ${DECIDES}`],
    ['admitted to a PI that is gone', COMPLETE, admission({ pi: '2026.9' }), POLICY, `Admitted to 2026.9, a PI that the cadence no longer has. ${NEXT} ${HELP}`],
  ])('%s', (_, fields, held, policy, message) => {
    expect(decide('implementing', fields, held, TODAY, policy)).toMatchObject({ rule: 'implementing', allowed: false, message });
  });

  test('PAY-3 on its way to Ready', () => {
    expect(decide('ready', PAY_3, null, TODAY, POLICY)).toMatchObject({ rule: 'ready', allowed: false, message: `Not ready: ${MISSING} ${NEXT} Ask the epic owner to complete it.` });
  });

  test('a long list is cut there, and whole among the reasons', () => {
    const criteria = 'abcdefghi'.split('').map((id) => ({ id, kind: 'field-set' as const, label: `Field ${id}`, fieldId: id }));
    const { message, reasons } = decide('ready', {}, null, TODAY, { ...POLICY, criteria });
    expect(message).toBe(`Not ready: Field a is empty, Field b is empty, Field c is empty, Field d is empty, and 5 more. ${NEXT} Ask the epic owner to complete it.`);
    expect(reasons.map(({ criterionId }) => criterionId).join('')).toBe('abcdefghi');
  });
});

test.each([
  ['MOB-1, in its PI', '2026.4', TODAY, 'Admitted to PI 2026.4, which began on 21 Sep.'],
  ['MOB-1, a PI later', '2026.4', '2027-02-01', 'Admitted to PI 2026.4, which began on 21 Sep 2026.'],
  ['PAY-2, on the first day of its PI', '2027.1', '2027-01-04', 'Admitted to PI 2027.1, which began on 4 Jan.'],
])('%s may start, and the answer says why', (_, pi, today, message) => {
  expect(decide('implementing', COMPLETE, admission({ pi }), today, POLICY)).toEqual({ rule: 'implementing', allowed: true, reasons: [], message, earliestPi: null, opensOn: null, closesOn: null });
});

test.each([
  ['PAY-1', null, '2027.1', '2026-09-08', '2026-12-21'],
  ['PAY-2, whose own PI is its next chance and needs no intake', admission(), '2027.1', null, null],
  ['a request', REQUESTED, '2027.1', '2026-09-08', '2026-12-21'],
] as const)('the next chance of %s, as data', (_, held, key, opensOn, closesOn) => {
  expect(decide('implementing', COMPLETE, held, TODAY, POLICY)).toMatchObject({ earliestPi: { key }, opensOn, closesOn });
});

test.each([
  ['never asked for', null, ['intake-closed', 'criterion-missing', 'criterion-missing']],
  ['asked for', REQUESTED, ['admission-pending', 'criterion-missing', 'criterion-missing']],
  ['declined', admission({ state: 'declined' }), ['admission-declined', 'criterion-missing', 'criterion-missing']],
  ['admitted to a PI that is gone', admission({ pi: '2026.9' }), ['pi-gone', 'criterion-missing', 'criterion-missing']],
  ['admitted to a later PI, for which nothing is asked again', admission(), ['admitted-later']],
] as const)('the reasons against PAY-3, %s', (_, held, codes) => {
  expect(decide('implementing', PAY_3, held, TODAY, POLICY).reasons.map(({ code }) => code)).toEqual(codes);
});

describe('for any situation', () => {
  test('admitted to a PI that has begun, an epic may start on that day and on every later one, complete or not', () => {
    fc.assert(
      fc.property(situation, fc.nat(12), fc.nat(2000), (any, back, later) => {
        const held = admission({ pi: any.calendar.piBySeq(any.calendar.piAt(any.today).seq - back).key });
        expect(decideIntake({ rule: 'implementing', full: [], ...any, admission: held, today: addDays(any.today, later) }).allowed).toBe(true);
      }),
    );
  });

  test('admitted to a PI to come, it may not start until the day on which the verdict says it can', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 12 }), (any, ahead) => {
        const pi = any.calendar.piBySeq(any.calendar.piAt(any.today).seq + ahead);
        const on = (today: Day) => decideIntake({ rule: 'implementing', full: [], ...any, today, admission: admission({ pi: pi.key }) });
        expect(on(any.today)).toMatchObject({ allowed: false, earliestPi: pi });
        expect([on(addDays(pi.start, -1)).allowed, on(pi.start).allowed]).toEqual([false, true]);
      }),
    );
  });

  test('a banner keeps under 500 characters', () => {
    fc.assert(fc.property(situation, fc.constantFrom('ready' as const, 'implementing' as const), (any, rule) => expect(decideIntake({ rule, full: [], ...any }).message.length).toBeLessThan(500)));
  });
});
