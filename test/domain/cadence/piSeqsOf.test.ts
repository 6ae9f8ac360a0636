import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar';
import { makeCalendar, piSeqsOf } from '../../../src/domain/cadence';
import { aCadence } from '../../builders/aSettings';

const NONE = -0x80000000;
const calendar = makeCalendar(aCadence());

describe('piSeqsOf', () => {
  it.each([
    ['2026-01-12', 0],
    ['2026-01-11', -1],
    ['2026-09-21', 3], // the override: a PI that is longer
    ['2027-01-03', 3],
    ['2027-01-04', 4],
  ])('%s lies in PI %d', (day, seq) => {
    expect(Array.from(piSeqsOf(calendar, Int32Array.of(NONE, toDayNumber(day)), NONE))).toEqual([NONE, seq]);
  });

  it('gives nothing for no days at all', () => {
    expect(Array.from(piSeqsOf(calendar, Int32Array.of(NONE, NONE), NONE))).toEqual([NONE, NONE]);
    expect(piSeqsOf(calendar, new Int32Array(), NONE).length).toBe(0);
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10_000, max: 30_000 })), (days) => {
        expect(Array.from(piSeqsOf(calendar, Int32Array.from(days), NONE))).toEqual(days.map((day) => calendar.piAt(fromDayNumber(day)).seq));
      }),
    );
  });
});
