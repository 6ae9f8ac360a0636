import type { CadenceEvent, CadenceEventKind, Day, Iteration, Pi } from '../../contract';
import { addDays, daysBetween, toDayNumber } from '../calendar';

/** Portfolio syncs are about a month apart, on whole iterations. */
const DAYS_BETWEEN_SYNCS = 28;

/**
 * The dated events of one PI, by day: the intake cutoff before it; PI planning on its first working day; a portfolio sync
 * about every four weeks, as an iteration begins; a system demo as each iteration ends; the solution demo as the last
 * iteration before the Innovation and Planning iteration ends, since that one adds nothing to show; and Inspect & Adapt
 * at its end. Events other than the cutoff keep to Monday to Friday where their iteration has such a day.
 *
 * @example
 * // PI 2027.1, 4 Jan to 28 Mar 2027, with 14 lead days:
 * eventsOf(pi, iterations, '2026-12-21')[0] // { kind: 'intake-cutoff', pi: '2027.1', day: '2026-12-21', title: 'Intake cutoff of PI 2027.1' }
 */
export function eventsOf(pi: Pi, iterations: readonly Iteration[], cutoff: Day): CadenceEvent[] {
  const event = (kind: CadenceEventKind, day: Day, title: string): CadenceEvent => ({ kind, pi: pi.key, day, title });
  const lastDay = lastWorkingDay(pi);
  const developed = iterations.filter((iteration) => !iteration.ip).at(-1);
  const events = [
    event('intake-cutoff', cutoff, `Intake cutoff of ${pi.name}`),
    event('pi-planning', firstWorkingDay(pi), `PI planning of ${pi.name}`),
    ...syncsOf(iterations).map((iteration) => event('portfolio-sync', firstWorkingDay(iteration), `Portfolio sync in ${pi.name}`)),
    ...iterations.map((iteration) => event('system-demo', lastWorkingDay(iteration), `System demo of ${iteration.name}`)),
    event('solution-demo', developed ? lastWorkingDay(developed) : lastDay, `Solution demo of ${pi.name}`),
    event('inspect-and-adapt', lastDay, `Inspect & Adapt of ${pi.name}`),
  ];
  return events.sort((a, b) => daysBetween(b.day, a.day));
}

function syncsOf(iterations: readonly Iteration[]): Iteration[] {
  const [first] = iterations;
  if (!first) return [];
  const every = Math.max(1, Math.round(DAYS_BETWEEN_SYNCS / (daysBetween(first.start, first.end) + 1)));
  return iterations.filter((iteration) => (iteration.number - 1) % every === 0);
}

type Span = Pick<Iteration, 'start' | 'end'>;

function firstWorkingDay({ start, end }: Span): Day {
  const toMonday = [0, 0, 0, 0, 0, 2, 1][weekday(start)] ?? 0;
  const day = addDays(start, toMonday);
  return daysBetween(day, end) < 0 ? start : day;
}

function lastWorkingDay({ start, end }: Span): Day {
  const toFriday = [0, 0, 0, 0, 0, 1, 2][weekday(end)] ?? 0;
  const day = addDays(end, -toFriday);
  return daysBetween(start, day) < 0 ? end : day;
}

/** 0 is Monday: day 0, 1970-01-01, was a Thursday. */
const weekday = (day: Day): number => (((toDayNumber(day) + 3) % 7) + 7) % 7;
