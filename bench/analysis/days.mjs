import { differenceInCalendarDays, parseISO } from 'date-fns';
import { FIRST_DAY, HORIZON, PI_DAYS } from '../lib/generate.mjs';

/** Twelve weeks a PI, from the first day of the generated plan. */
const cadence = { anchor: FIRST_DAY, iterationDays: 14, iterationsPerPi: 6, ipIteration: true, timeZone: 'Europe/Berlin', naming: 'PI {year}.{n}', firstNumber: 1, overrides: [] };

/** Ways to find the PI of each of many ISO days; each answers their positions from the anchor. */
export function dayContenders({ makeCalendar, piSeqsOf, toDayNumber, NO_DAY }) {
  const calendar = makeCalendar(cadence);
  return [
    { name: 'floor: digits and binary search', pisOf: digitsAndSearch },
    { name: 'date-fns', pisOf: (days) => days.map((day) => Math.floor(differenceInCalendarDays(parseISO(day), parseISO(FIRST_DAY)) / PI_DAYS)) },
    { name: 'Interlock', pisOf: (days) => piSeqsOf(calendar, dayNumbers(days, toDayNumber), NO_DAY) },
  ];
}

function dayNumbers(days, toDayNumber) {
  const numbers = new Int32Array(days.length);
  for (let at = 0; at < days.length; at++) numbers[at] = toDayNumber(days[at]);
  return numbers;
}

const STARTS = Int32Array.from({ length: Math.ceil(HORIZON / PI_DAYS) }, (_, pi) => Date.parse(FIRST_DAY) / 86_400_000 + pi * PI_DAYS);

function digitsAndSearch(days) {
  const found = new Int32Array(days.length);
  for (let at = 0; at < days.length; at++) {
    const number = numberOf(days[at]);
    let [low, high] = [0, STARTS.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (STARTS[middle] <= number) low = middle;
      else high = middle - 1;
    }
    found[at] = low;
  }
  return found;
}

const digit = (text, at) => text.charCodeAt(at) - 48;

/** Days since 1970, by the civil calendar with years that begin in March. Takes any text for a day. */
function numberOf(text) {
  const month = digit(text, 5) * 10 + digit(text, 6);
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3) - (month < 3 ? 1 : 0);
  const ofYear = ((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5 | 0) + digit(text, 8) * 10 + digit(text, 9) - 1;
  return year * 365 + (year >> 2) - (year / 100 | 0) + (year / 400 | 0) + ofYear - 719_468;
}
