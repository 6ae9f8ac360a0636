import type { Day, Iteration, Pi } from '../../../../../src/contract';
import { daysBetween } from '../../../../../src/domain/calendar';

/** What the preview needs of a calendar. */
export interface PreviewCalendar {
  piAt(day: Day): Pi;
  following(pi: Pi, count: number): Pi[];
  iterationsOf(pi: Pi): Iteration[];
  cutoffOf(pi: Pi, leadDays: number): Day;
}

/** A piece of a bar; `from` and `to` are fractions of the longest PI shown. */
export interface Segment {
  iteration: Iteration;
  from: number;
  to: number;
  days: number;
}

/** A day marked on a bar. */
export interface Mark {
  kind: 'today' | 'cutoff';
  day: Day;
  at: number;
  /** The PI that a cutoff belongs to. */
  pi: Pi | null;
}

export interface PreviewRow {
  pi: Pi;
  current: boolean;
  cutoff: Day;
  segments: Segment[];
  marks: Mark[];
}

/**
 * The running PI and the next ones as bars on one scale, each day of a mark in the row of the PI that it lies in. Pure geometry.
 *
 * @example previewRows(makeCalendar(cadence), 14, '2026-11-24', 6).length // 7
 */
export function previewRows(calendar: PreviewCalendar, leadDays: number, today: Day, count: number): PreviewRow[] {
  const now = calendar.piAt(today);
  const pis = [now, ...calendar.following(now, count + 1)];
  const cutoffs = pis.map((pi) => ({ pi, day: calendar.cutoffOf(pi, leadDays) }));
  const shown = pis.slice(0, count + 1);
  const longest = Math.max(...shown.map(lengthOf));
  return shown.map((pi) => {
    const place = (day: Day): number => daysBetween(pi.start, day) / longest;
    const within = (day: Day): boolean => day >= pi.start && day <= pi.end;
    const marks: Mark[] = [
      ...cutoffs.filter((cutoff) => within(cutoff.day)).map((cutoff): Mark => ({ kind: 'cutoff', day: cutoff.day, at: place(cutoff.day), pi: cutoff.pi })),
      ...(within(today) ? [{ kind: 'today', day: today, at: place(today), pi: null } satisfies Mark] : []),
    ];
    const segments = calendar.iterationsOf(pi).map((iteration) => segment(iteration, place, longest));
    return { pi, current: pi.seq === now.seq, cutoff: calendar.cutoffOf(pi, leadDays), segments, marks };
  });
}

function segment(iteration: Iteration, place: (day: Day) => number, longest: number): Segment {
  const days = daysBetween(iteration.start, iteration.end) + 1;
  const from = place(iteration.start);
  return { iteration, from, to: from + days / longest, days };
}

const lengthOf = (pi: Pi): number => daysBetween(pi.start, pi.end) + 1;
