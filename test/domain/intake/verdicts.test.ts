import fc from 'fast-check';
import type { Admission } from '../../../src/contract';
import { addDays, decideIntake, lozengeOf } from '../../../src/domain';
import { readiness, situation } from '../arbitraries';
import { admission, anItem, CALENDAR, POLICY, TODAY } from '../story';

const READY = [anItem('case', true, 'Lean business case is filled in'), anItem('size', true, 'Job size is 5')];
const UNREADY = [anItem('case', false, 'Lean business case is empty'), anItem('size', false, 'Job size is empty; at least 1 is needed')];
const at = (today: string, held: Admission | null, items = READY, policy = POLICY) => ({ today, calendar: CALENDAR, policy, readiness: items, admission: held, exception: null });

describe('into implementing', () => {
  test.each([
    ['never admitted, after the cutoff', at(TODAY, null), 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.'],
    ['on the last day of the next window', at('2026-12-21', null), 'Next: PI 2027.1, open until 21 Dec.'],
    ['a day later', at('2026-12-22', null), 'Next: PI 2027.2, open until 15 Mar 2027.'],
    ['without lead days, on the first day of its PI', at('2027-01-04', null, READY, { ...POLICY, leadDays: 0 }), 'Not admitted to PI 2027.1. Next: PI 2027.1, open until 4 Jan.'],
    ['not ready either', at(TODAY, null, UNREADY), 'Still missing: Lean business case is empty, Job size is empty; at least 1 is needed.'],
    ['admitted, a day too early', at('2027-01-03', admission()), 'Admitted to PI 2027.1, which starts on 4 Jan. It can start then.'],
    ['admitted, in the year before', at(TODAY, admission()), 'Admitted to PI 2027.1, which starts on 4 Jan 2027.'],
    ['asked for', at(TODAY, admission({ state: 'requested' })), 'Admission to PI 2027.1, asked for on 10 Nov, waits for Solution Portfolio Management.'],
    ['asked for, and never decided', at('2027-01-05', admission({ state: 'requested' })), 'was not decided before its intake closed on 21 Dec 2026.'],
    ['asked for, what helps', at(TODAY, admission({ state: 'requested' })), 'Ask Solution Portfolio Management to decide.'],
    ['never decided, what helps', at('2027-01-05', admission({ state: 'requested' })), 'Ask for admission to PI 2027.2 in the Interlock panel; Solution Portfolio Management can help.'],
    ['declined', at(TODAY, admission({ state: 'declined', reason: 'No capacity.' })), 'Solution Portfolio Management declined admission to PI 2027.1: No capacity. Next: PI 2027.1'],
    ['admitted to a PI that is gone', at(TODAY, admission({ pi: '2026.9' })), 'Admitted to 2026.9, a PI that the cadence no longer has.'],
  ])('%s: refused', (_, situation, words) => {
    const verdict = decideIntake({ rule: 'implementing', full: [], ...situation });
    expect(verdict).toMatchObject({ allowed: false });
    expect(verdict.message).toContain(words);
  });

  test.each([
    ['on the first day of its PI', '2027-01-04', admission()],
    ['on the last day of its PI', '2027-03-28', admission()],
    ['in a later PI', '2027-06-01', admission()],
    ['even if a criterion no longer holds', '2027-01-04', admission()],
  ])('admitted, %s: allowed', (_, today, held) => {
    expect(decideIntake({ rule: 'implementing', full: [], ...at(today, held, UNREADY) })).toMatchObject({ allowed: true, reasons: [] });
  });

  test('all reasons are collected, each with who can help', () => {
    const { reasons } = decideIntake({ rule: 'implementing', full: [], ...at(TODAY, null, UNREADY) });
    expect(reasons.map(({ code, criterionId }) => [code, criterionId])).toEqual([['intake-closed', undefined], ['criterion-missing', 'case'], ['criterion-missing', 'size']]);
    expect(reasons.every(({ who }) => who !== null)).toBe(true);
  });
});

describe('into ready', () => {
  test('every criterion must hold, whatever the calendar says', () => {
    expect(decideIntake({ rule: 'ready', full: [], ...at(TODAY, null) })).toMatchObject({ allowed: true, message: 'Every readiness criterion holds.' });
    expect(decideIntake({ rule: 'ready', full: [], ...at(TODAY, admission(), UNREADY) }).message).toBe(
      'Not ready: Lean business case is empty, Job size is empty; at least 1 is needed. Next: PI 2027.1, open until 21 Dec. Ask the epic owner to complete it.',
    );
  });
});

describe('for any situation', () => {
  test('a refusal has a reason, words and a next chance; a permission has none', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom('ready' as const, 'implementing' as const), (any, rule) => {
        const verdict = decideIntake({ rule, full: [], ...any });
        expect(verdict.message).not.toBe('');
        expect(verdict.reasons.length > 0).toBe(!verdict.allowed);
        expect(verdict.earliestPi !== null).toBe(!verdict.allowed);
        expect(verdict.message).not.toMatch(/undefined|null|NaN|\.\./);
        if (verdict.closesOn) expect(verdict.closesOn >= any.today && verdict.opensOn! <= any.today).toBe(true);
      }),
    );
  });

  test('what may start today may start on every later day', () => {
    fc.assert(
      fc.property(situation, fc.nat({ max: 900 }), (any, days) => {
        const now = decideIntake({ rule: 'implementing', full: [], ...any });
        const later = decideIntake({ rule: 'implementing', full: [], ...any, today: addDays(any.today, days) });
        expect(now.allowed && !later.allowed).toBe(false);
      }),
    );
  });

  test('ready hangs on the criteria alone', () => {
    fc.assert(fc.property(situation, readiness, (any, items) => expect(decideIntake({ rule: 'ready', full: [], ...any, readiness: items }).allowed).toBe(items.every(({ met }) => met))));
  });
});

describe('the lozenge', () => {
  const lozenge = (state: Parameters<typeof lozengeOf>[0]['state'], situation: ReturnType<typeof at>) => lozengeOf({ standing: 'governed', state, situation });
  test.each([
    ['ready', at(TODAY, null), 'Waits for 2027.1', 'moved'],
    ['ready', at(TODAY, admission()), 'Admitted to 2027.1', 'new'],
    ['ready', at('2027-01-04', admission()), 'Ready to start', 'success'],
    ['ready', at(TODAY, admission({ state: 'requested' })), 'Requested for 2027.1', 'inprogress'],
    ['ready', at(TODAY, admission({ state: 'declined' })), 'Declined', 'removed'],
    ['ready', at(TODAY, null, UNREADY), 'Waits for 2027.1', 'moved'],
    ['analyzing', at(TODAY, null, UNREADY), '2 to complete', 'removed'],
    ['analyzing', at(TODAY, null), 'Waits for 2027.1', 'moved'],
    ['implementing', at(TODAY, admission({ pi: '2026.4' })), 'In PI 2026.4', 'inprogress'],
    ['done', at(TODAY, null), 'Done', 'success'],
    [null, at(TODAY, null), 'Waits for 2027.1', 'moved'],
    [null, at(TODAY, null, UNREADY), '2 to complete', 'removed'],
    ['funnel', at(TODAY, null, [...READY, UNREADY[0]!]), '1 to complete', 'removed'],
    ['ready', at('2027-01-03', admission()), 'Admitted to 2027.1', 'new'],
    ['ready', at('2026-12-21', admission({ state: 'requested' })), 'Requested for 2027.1', 'inprogress'],
    ['ready', at('2026-12-22', admission({ state: 'requested' })), 'Waits for 2027.2', 'moved'],
    ['ready', at(TODAY, admission({ pi: '2026.9' })), 'Waits for 2027.1', 'moved'],
    ['implementing', at('2027-01-04', admission()), 'In PI 2027.1', 'inprogress'],
    ['done', at(TODAY, admission({ state: 'declined' })), 'Done', 'success'],
  ] as const)('%s: %#', (state, situation, label, type) => {
    expect(lozenge(state, situation as ReturnType<typeof at>)).toEqual({ label, type });
  });

  test.each([['not-set-up', 'Not set up'], ['not-an-epic', 'Not an epic'], ['outside-streams', 'Outside streams']] as const)('%s', (standing, label) => {
    expect(lozengeOf({ standing, state: 'ready', situation: null })).toEqual({ label, type: 'default' });
    expect(lozengeOf({ standing, state: 'done', situation: at(TODAY, admission()) })).toEqual({ label, type: 'default' });
  });

  test('without a calendar nothing is set up', () => expect(lozengeOf({ standing: 'governed', state: 'ready', situation: null }).label).toBe('Not set up'));

  test('agrees with the verdict: ready to start is said exactly where an admission lets the epic start', () => {
    fc.assert(fc.property(situation, (any) => {
      const { label } = lozengeOf({ standing: 'governed', state: 'ready', situation: any });
      expect(label === 'Ready to start').toBe(decideIntake({ rule: 'implementing', full: [], ...any }).allowed);
    }));
  });
});
