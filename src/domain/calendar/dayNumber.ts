import type { Day } from '../../contract';

/**
 * A day as a whole number: days since 1970-01-01, so that a calendar is plain arithmetic. Reads the text digit by digit,
 * without a Date, because a roadmap turns tens of thousands of days into PIs while a person waits.
 * The civil-calendar arithmetic counts years from March, so that the leap day comes last.
 *
 * Throws a RangeError on text that is no calendar day: that is a bug, since days are checked at the edge (see `isDay`).
 *
 * @example toDayNumber('1970-01-02') // 1
 */
export function toDayNumber(day: Day): number {
  const number = parseDay(day);
  if (Number.isNaN(number)) throw new RangeError(`Not a calendar day: ${day}`);
  return number;
}

/**
 * The day with that number: the inverse of `toDayNumber`.
 *
 * @example fromDayNumber(20462) // '2026-01-09'
 */
export function fromDayNumber(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

/**
 * As `toDayNumber`, but NaN instead of an error, for text that may be anything.
 *
 * @example parseDay('2026-02-30') // NaN
 */
export function parseDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return NaN;
  return civilDayNumber(year, month, day);
}

const MS_A_DAY = 86_400_000;
const DASH = 45;
const ZERO = 48;
const DAYS_IN_400_YEARS = 146_097;
/** Days from 0000-03-01, where the arithmetic starts, to 1970-01-01. */
const EPOCH = 719_468;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function civilDayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH;
}
