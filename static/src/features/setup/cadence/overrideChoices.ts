import type { Cadence, Day, Pi, PiOverride } from '../../../../../src/contract';
import { checkCadence, makeCalendar } from '../../../../../src/domain/cadence';

/** How far the picker reaches around today, in PIs. */
const BACK = 2;
const AHEAD = 12;

/** The PIs near today as the cadence has them without the overrides from the `index`-th on; none while the cadence is wrong. */
export function pisNear(cadence: Cadence, index: number, today: Day): Pi[] {
  const plain = { ...cadence, overrides: cadence.overrides.slice(0, index) };
  if (checkCadence(plain).length > 0) return [];
  const calendar = makeCalendar(plain);
  const now = calendar.piAt(today).seq;
  return Array.from({ length: BACK + AHEAD + 1 }, (_, at) => calendar.piBySeq(now - BACK + at));
}

/**
 * A new override: the first PI after today that has none, with the dates that it has anyway. Null while the cadence is wrong.
 *
 * @example nextOverride(cadence, '2026-11-24')?.following // 'shift'
 */
export function nextOverride(cadence: Cadence, today: Day): PiOverride | null {
  if (checkCadence(cadence).length > 0) return null;
  const calendar = makeCalendar(cadence);
  const taken = new Set(cadence.overrides.map((override) => override.seq));
  let pi = calendar.piAt(today);
  do pi = calendar.piBySeq(pi.seq + 1);
  while (taken.has(pi.seq));
  return { seq: pi.seq, start: pi.start, end: pi.end, reason: '', following: 'shift' };
}

/** Overrides in the order that the settings keep. @example bySeq([{ seq: 4 }, { seq: 3 }]) // seq 3 first */
export const bySeq = (overrides: readonly PiOverride[]): PiOverride[] => [...overrides].sort((a, b) => a.seq - b.seq);
