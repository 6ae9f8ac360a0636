import fc from 'fast-check';
import type { PlannedDates, Span } from '../../../src/domain';
import { AGREES, disagreementOf, sayDisagreement, toDayNumber } from '../../../src/domain';
import { NO_DAY } from '../../../src/domain/dependencies/Analysis';

const on = toDayNumber;
const OWN: PlannedDates = { start: on('2027-01-04'), finish: on('2027-02-14'), startFrom: 'own', finishFrom: 'own', reversed: false };
const TODAY = '2026-11-24';

test.each<[string, Partial<PlannedDates>, Partial<Span>, string]>([
  ['no dated children', {}, {}, ''],
  ['children within', {}, { start: on('2027-01-04'), finish: on('2027-02-14') }, ''],
  ['a child that runs on', {}, { start: on('2027-01-11'), finish: on('2027-02-23') }, 'Child issues run to 23 Feb 2027, 9 days past its due date'],
  ['a child that begins earlier', {}, { start: on('2026-12-31'), finish: on('2027-01-15') }, 'Child issues begin on 31 Dec, 4 days before its start date'],
  ['both, by one day', {}, { start: on('2027-01-03'), finish: on('2027-02-15') }, 'Child issues begin on 3 Jan 2027, 1 day before its start date, and run to 15 Feb 2027, 1 day past its due date'],
  ['children that all begin after its due date', {}, { start: on('2027-03-01'), finish: on('2027-03-02') }, 'Child issues run to 2 Mar 2027, 16 days past its due date'],
  ['a start that is the target PI’s', { startFrom: 'target-pi' }, { start: on('2026-12-31'), finish: on('2027-02-23') }, 'Child issues run to 23 Feb 2027, 9 days past its due date'],
  ['a finish that is the release’s', { finishFrom: 'version' }, { start: on('2027-01-05'), finish: on('2027-02-23') }, ''],
  ['dates that are the children’s', { startFrom: 'children', finishFrom: 'children' }, { start: on('2026-12-31'), finish: on('2027-02-23') }, ''],
  ['no dates at all', { start: NO_DAY, finish: NO_DAY, startFrom: 'none', finishFrom: 'none' }, { start: on('2026-12-31'), finish: on('2027-02-23') }, ''],
])('%s', (_, dates, children, words) => {
  const planned = { ...OWN, ...dates };
  expect(sayDisagreement(planned, disagreementOf(planned, { start: NO_DAY, finish: NO_DAY, ...children }), TODAY)).toBe(words);
});

test('what children say within the dates, or that of some that lie within, changes nothing', () => {
  const day = fc.integer({ min: 20_000, max: 21_000 });
  const span = fc.tuple(day, day).map(([a, b]): Span => ({ start: Math.min(a, b), finish: Math.max(a, b) }));
  fc.assert(
    fc.property(span, span, (own, children) => {
      const planned: PlannedDates = { ...own, startFrom: 'own', finishFrom: 'own', reversed: false };
      const found = disagreementOf(planned, children);
      expect(found.before >= 0 && found.after >= 0).toBe(true);
      // the hull of both is what the disagreement adds to the own dates
      expect({ start: own.start - found.before, finish: own.finish + found.after }).toEqual({ start: Math.min(own.start, children.start), finish: Math.max(own.finish, children.finish) });
      expect(disagreementOf({ ...planned, start: own.start - found.before, finish: own.finish + found.after }, children)).toBe(AGREES);
    }),
  );
});
