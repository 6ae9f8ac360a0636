import { toDayNumber } from '../../../../src/domain/calendar';
import type { Calendar } from '../../../../src/domain/cadence';
import { type Scale, xOf } from './scale';
import { pisIn } from './tiersOf';

/** A day that a line through all lanes marks. */
export interface Marker {
  kind: 'today' | 'cutoff' | 'integration' | 'milestone';
  day: string;
  x: number;
  /** As on the line's flag. */
  label: string;
  /** A whole sentence's worth. */
  title: string;
  /** How far the flag steps aside, so that today's does not lie on it. */
  aside?: number;
}

/** From its middle to its edge, in pixels. */
const HALF_TODAY = 20;
/** Narrower PIs have room for a sign only. */
const ROOM_FOR_LABEL = 108;

/**
 * The days marked through all lanes: the intake cutoffs that are still to come, and today.
 *
 * @example markersOf(calendar, scale, { today: '2026-11-24', leadDays: 14 }).at(-1)?.kind // 'today'
 */
export function markersOf(calendar: Calendar, scale: Scale, { today, leadDays }: { today: string; leadDays: number }): Marker[] {
  const now = toDayNumber(today);
  const cutoffs = pisIn(calendar, scale).flatMap((pi): Marker[] => {
    const day = calendar.cutoffOf(pi, leadDays);
    const number = toDayNumber(day);
    if (number < now || number > scale.to) return [];
    const room = (toDayNumber(pi.end) - toDayNumber(pi.start) + 1) * scale.dayWidth;
    const x = xOf(scale, number + 1);
    const aside = Math.max(0, xOf(scale, now + 0.5) + HALF_TODAY - x);
    return [{ kind: 'cutoff', day, x, ...(aside > 0 && { aside }), label: room < ROOM_FOR_LABEL ? '▾' : `Cutoff ${pi.key}`, title: `Intake cutoff of ${pi.name}: ${day}` }];
  });
  return now >= scale.from && now <= scale.to ? [...cutoffs, { kind: 'today', day: today, x: xOf(scale, now + 0.5), label: 'Today', title: `Today, ${today}` }] : cutoffs;
}
