import { addDays as slowAdd, differenceInCalendarDays, formatISO, parseISO } from 'date-fns';
import fc from 'fast-check';
import { addDays, daysBetween, fromDayNumber, isDay, sayDay, toDayNumber } from '../../../src/domain';
import { day } from '../arbitraries';

const anyDay = day('1900-01-01', '2200-12-31');

test.each([
  ['2026-01-12', true],
  ['2028-02-29', true],
  ['2000-02-29', true],
  ['1900-01-01', true],
  ['2200-12-31', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['1899-12-31', false],
  ['2201-01-01', false],
  ['0206-01-12', false],
  ['2026-1-12', false],
  ['2026-01-12T00:00', false],
  [' 2026-01-1', false],
  ['20260-1-12', false],
  ['２０２６-01-12', false],
  ['', false],
])('%p is a day: %p', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('a day number counts from 1970', () => {
  expect(toDayNumber('1970-01-01')).toBe(0);
  expect(toDayNumber('1969-12-31')).toBe(-1);
  expect(toDayNumber('2026-01-12')).toBe(20465);
});

test('text that is no day is a bug, and says which', () => {
  expect(() => toDayNumber('2026-02-30')).toThrow('Not a calendar day: 2026-02-30');
});

test('day numbers and days are the same thing', () => {
  fc.assert(fc.property(anyDay, (some) => fromDayNumber(toDayNumber(some)) === some && isDay(some)));
});

test('arithmetic agrees with date-fns', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (some, count) => {
      const slow = formatISO(slowAdd(parseISO(some), count), { representation: 'date' });
      expect(addDays(some, count)).toBe(slow);
      expect(daysBetween(some, slow)).toBe(differenceInCalendarDays(parseISO(slow), parseISO(some)));
    }),
  );
});

test.each([
  ['2026-10-12', '2026-11-24', '12 Oct'],
  ['2027-01-04', '2026-11-24', '4 Jan 2027'],
  ['2025-12-31', '2026-01-01', '31 Dec 2025'],
])('%s is said on %s as %s', (some, today, words) => {
  expect(sayDay(some, today)).toBe(words);
});
