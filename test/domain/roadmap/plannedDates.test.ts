import fc from 'fast-check';
import type { DateSources, Origin, PlannedDates } from '../../../src/domain';
import { fromDayNumber, ORIGINS, planCalendar, plannedDates, spanOf, toDayNumber } from '../../../src/domain';
import { NO_DAY } from '../../../src/domain/dependencies/Analysis';
import { calendar as anyCalendar } from '../arbitraries';
import { CALENDAR } from '../story';

const PLANS = planCalendar(CALENDAR);
const NOTHING: DateSources = {
  ownStart: NO_DAY, ownFinish: NO_DAY, targetPi: null, admittedPi: null, versionStart: NO_DAY, versionFinish: NO_DAY,
  childrenStart: NO_DAY, childrenFinish: NO_DAY, sprintStart: NO_DAY, sprintFinish: NO_DAY,
};
const pi = (key: string) => spanOf(CALENDAR.piByKey(key)!);
const on = toDayNumber;

/** As people read it: `2026-10-01 own .. 2027-01-03 target-pi`. */
const say = ({ start, finish, startFrom, finishFrom, reversed }: PlannedDates): string =>
  start === NO_DAY && finish === NO_DAY ? `${startFrom} .. ${finishFrom}` : `${fromDayNumber(start)} ${startFrom} .. ${fromDayNumber(finish)} ${finishFrom}${reversed ? ' reversed' : ''}`;

// PI 2026.4 is 21 Sep 2026 to 3 Jan 2027; PI 2027.1 is 4 Jan to 28 Mar 2027.
test.each<[string, Partial<DateSources>, string]>([
  ['nothing known', {}, 'none .. none'],
  ['its own dates, whatever else there is', { ownStart: on('2026-10-01'), ownFinish: on('2026-11-30'), targetPi: pi('2027.1'), versionStart: on('2026-01-01'), sprintFinish: on('2027-06-01') }, '2026-10-01 own .. 2026-11-30 own'],
  ['its own start, and the finish of the target PI', { ownStart: on('2026-10-01'), targetPi: pi('2026.4') }, '2026-10-01 own .. 2027-01-03 target-pi'],
  ['its own finish, and the start of the target PI', { ownFinish: on('2026-11-30'), targetPi: pi('2026.4') }, '2026-09-21 target-pi .. 2026-11-30 own'],
  ['the target PI before the one admitted to', { targetPi: pi('2027.1'), admittedPi: pi('2026.4') }, '2027-01-04 target-pi .. 2027-03-28 target-pi'],
  ['the PI admitted to', { admittedPi: pi('2026.4'), versionFinish: on('2027-02-01') }, '2026-09-21 admitted-pi .. 2027-01-03 admitted-pi'],
  ['its versions', { versionStart: on('2026-10-05'), versionFinish: on('2026-12-01'), childrenStart: on('2026-09-01') }, '2026-10-05 version .. 2026-12-01 version'],
  ['a release, and the child issues before it', { versionFinish: on('2026-12-01'), childrenStart: on('2026-09-01'), childrenFinish: on('2026-12-24') }, '2026-09-01 children .. 2026-12-01 version'],
  ['child issues before sprints', { childrenFinish: on('2026-12-24'), sprintStart: on('2026-11-02'), sprintFinish: on('2026-11-15') }, '2026-11-02 sprint .. 2026-12-24 children'],
  ['a start alone: to the end of its PI', { ownStart: on('2026-11-02') }, '2026-11-02 own .. 2027-01-03 pi-of-other-end'],
  ['a finish alone: from the start of its PI', { sprintFinish: on('2027-02-14') }, '2027-01-04 pi-of-other-end .. 2027-02-14 sprint'],
  ['a start on the last day of a PI', { ownStart: on('2027-01-03') }, '2027-01-03 own .. 2027-01-03 pi-of-other-end'],
  ['one day', { ownStart: on('2026-11-02'), ownFinish: on('2026-11-02') }, '2026-11-02 own .. 2026-11-02 own'],
])('%s', (_, sources, dates) => expect(say(plannedDates({ ...NOTHING, ...sources }, PLANS))).toBe(dates));

describe('a start after the finish', () => {
  test.each<[string, Partial<DateSources>, string]>([
    ['own dates the wrong way round are turned, and it is said', { ownStart: on('2026-11-30'), ownFinish: on('2026-10-01') }, '2026-10-01 own .. 2026-11-30 own reversed'],
    ['children that start after the last of them is due are turned as well', { childrenStart: on('2026-11-30'), childrenFinish: on('2026-10-01') }, '2026-10-01 children .. 2026-11-30 children reversed'],
    ['an own start after the target PI stands; the finish is the end of its PI', { ownStart: on('2027-02-01'), targetPi: pi('2026.4') }, '2027-02-01 own .. 2027-03-28 pi-of-other-end'],
    ['an own finish before the target PI stands; the start is the start of its PI', { ownFinish: on('2026-11-30'), targetPi: pi('2027.1') }, '2026-09-21 pi-of-other-end .. 2026-11-30 own'],
    ['the bound that gives way is asked of the next source that fits', { ownStart: on('2027-02-01'), targetPi: pi('2026.4'), childrenFinish: on('2027-05-01') }, '2027-02-01 own .. 2027-05-01 children'],
    ['the next source that fits, not the first', { ownFinish: on('2026-11-30'), versionStart: on('2026-12-01'), childrenStart: on('2026-12-02'), sprintStart: on('2026-11-16') }, '2026-11-16 sprint .. 2026-11-30 own'],
    ['a weaker start gives way to a stronger finish', { versionFinish: on('2026-10-01'), sprintStart: on('2026-11-02') }, '2026-09-21 pi-of-other-end .. 2026-10-01 version'],
  ])('%s', (_, sources, dates) => expect(say(plannedDates({ ...NOTHING, ...sources }, PLANS))).toBe(dates));
});

const STRENGTH: Record<Exclude<Origin, 'none' | 'pi-of-other-end'>, (keyof DateSources)[]> = {
  own: ['ownStart', 'ownFinish'], 'target-pi': ['targetPi'], 'admitted-pi': ['admittedPi'], version: ['versionStart', 'versionFinish'], children: ['childrenStart', 'childrenFinish'], sprint: ['sprintStart', 'sprintFinish'],
};

const someDay = fc.oneof(fc.constant(NO_DAY), fc.integer({ min: 20_000, max: 21_200 }));
const sources: fc.Arbitrary<DateSources> = fc.record({
  ownStart: someDay, ownFinish: someDay, versionStart: someDay, versionFinish: someDay, childrenStart: someDay, childrenFinish: someDay, sprintStart: someDay, sprintFinish: someDay,
  targetPi: fc.option(fc.integer({ min: -2, max: 8 }).map((seq) => spanOf(CALENDAR.piBySeq(seq))), { nil: null }),
  admittedPi: fc.option(fc.integer({ min: -2, max: 8 }).map((seq) => spanOf(CALENDAR.piBySeq(seq))), { nil: null }),
});

test('dates are both or neither, in order, and none exactly where nothing is known', () => {
  fc.assert(fc.property(sources, (some) => {
    const { start, finish, startFrom, finishFrom } = plannedDates(some, PLANS);
    const nothing = Object.values(some).every((value) => value === NO_DAY || value === null);
    expect([start === NO_DAY, finish === NO_DAY, startFrom === 'none', finishFrom === 'none']).toEqual(Array(4).fill(nothing));
    expect(start).toBeLessThanOrEqual(finish);
  }));
});

test('a bound is what its source says, but for one that is turned or the edge of a PI', () => {
  fc.assert(fc.property(sources, (some) => {
    const dates = plannedDates(some, PLANS);
    const saidBy = (from: Origin, bound: 0 | 1): unknown => {
      if (from === 'target-pi' || from === 'admitted-pi') return bound === 0 ? some[STRENGTH[from][0] as 'targetPi']?.start : some[STRENGTH[from][0] as 'targetPi']?.finish;
      if (from === 'pi-of-other-end') return bound === 0 ? PLANS.piAt(dates.finish).start : PLANS.piAt(dates.start).finish;
      return from === 'none' ? NO_DAY : some[STRENGTH[from][bound] as 'ownStart'];
    };
    expect([dates.start, dates.finish]).toEqual(dates.reversed ? [saidBy(dates.startFrom, 1), saidBy(dates.finishFrom, 0)] : [saidBy(dates.startFrom, 0), saidBy(dates.finishFrom, 1)]);
  }));
});

test('a weaker source never changes a bound that a stronger one gave', () => {
  fc.assert(fc.property(sources, fc.constantFrom(...(Object.keys(STRENGTH) as (keyof typeof STRENGTH)[])), (some, added) => {
    const without = { ...some, ...Object.fromEntries(STRENGTH[added].map((field) => [field, NOTHING[field]])) } as DateSources;
    const before = plannedDates(without, PLANS);
    const after = plannedDates(some, PLANS);
    const stronger = (from: Origin): boolean => from !== 'none' && ORIGINS.indexOf(from) < ORIGINS.indexOf(added);
    if (stronger(before.startFrom)) expect([after.start, after.startFrom]).toEqual([before.start, before.startFrom]);
    if (stronger(before.finishFrom)) expect([after.finish, after.finishFrom]).toEqual([before.finish, before.finishFrom]);
  }), { numRuns: 500 });
});

test('a plan calendar has the PIs of its calendar, on any day and in any order of asking', () => {
  fc.assert(fc.property(anyCalendar, fc.array(fc.integer({ min: 14_000, max: 26_000 }), { minLength: 1, maxLength: 30 }), (calendar, days) => {
    const plans = planCalendar(calendar);
    for (const day of days) expect(plans.piAt(day)).toEqual(spanOf(calendar.piAt(fromDayNumber(day))));
  }), { numRuns: 50 });
});
