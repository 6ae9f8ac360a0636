import type { Cadence, Day } from '../../contract';
import { addDays, dayInZone, daysBetween, isTimeZone, toDayNumber } from '../calendar';
import type { Catalogue } from './catalogue';
import type { Proposal } from './proposal';

/** About a quarter: six iterations of two weeks. */
const PI_DAYS = 84;
const DEFAULT_ITERATION = 14;
const LONGEST_ITERATION = 84;
const MS_A_DAY = 86_400_000;

/**
 * A cadence like the one that teams already keep: iterations as long as most sprints, in whole weeks; PIs of about twelve
 * weeks; the anchor on the first Monday of this year that falls on the teams' rhythm. Without sprints, two weeks.
 *
 * @example proposeCadence({ ...catalogue, sprints: [] }, '2026-11-24').value.anchor // '2026-01-05'
 */
export function proposeCadence(catalogue: Pick<Catalogue, 'sprints' | 'timeZone'>, today: Day): Proposal<Cadence> {
  const known = isTimeZone(catalogue.timeZone);
  const timeZone = known ? catalogue.timeZone : 'UTC';
  const sprints = (catalogue.sprints ?? []).filter(({ start, end }) => daysOf(start, end) > 0);
  const iterationDays = iterationFrom(sprints);
  const anchor = anchorFor(today, iterationDays, sprints.map(({ start }) => dayInZone(start, timeZone)));
  const iterationsPerPi = Math.max(1, Math.round(PI_DAYS / iterationDays));
  const zoneNote = known ? [] : [`Jira's time zone "${catalogue.timeZone}" is unknown here, so UTC is proposed.`];
  return {
    value: { anchor, iterationDays, iterationsPerPi, ipIteration: iterationsPerPi > 1, timeZone, naming: 'PI {year}.{n}', firstNumber: 1, overrides: [] },
    notes: [sprintNote(sprints.length, iterationDays), ...zoneNote],
  };
}

type Sprints = NonNullable<Catalogue['sprints']>;

const daysOf = (start: string, end: string): number => Math.round((Date.parse(end) - Date.parse(start)) / MS_A_DAY);

/** The median, rounded to weeks, so that iterations keep to Mondays. */
function iterationFrom(sprints: Sprints): number {
  const lengths = sprints.map(({ start, end }) => daysOf(start, end)).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? DEFAULT_ITERATION;
  return Math.min(LONGEST_ITERATION, Math.max(7, Math.round(median / 7) * 7));
}

/** The first Monday of the year, moved by whole weeks onto the rhythm of the latest sprint. */
function anchorFor(today: Day, iterationDays: number, starts: readonly Day[]): Day {
  const newYear = `${today.slice(0, 4)}-01-01`;
  const monday = nearestMonday(addDays(newYear, 3));
  const latest = [...starts].sort().at(-1);
  if (latest === undefined) return monday;
  const apart = daysBetween(monday, nearestMonday(latest)) % iterationDays;
  return addDays(monday, (apart + iterationDays) % iterationDays);
}

/** At most three days away. Day 4, 1970-01-05, was a Monday. */
const nearestMonday = (day: Day): Day => {
  const past = (((toDayNumber(day) - 4) % 7) + 7) % 7;
  return addDays(day, past <= 3 ? -past : 7 - past);
};

function sprintNote(count: number, iterationDays: number): string {
  return count === 0
    ? 'No sprints were found, so iterations of two weeks are proposed.'
    : `${count} sprints were found; most are about ${iterationDays / 7 === 1 ? 'a week' : `${iterationDays / 7} weeks`} long, so iterations are as well.`;
}
