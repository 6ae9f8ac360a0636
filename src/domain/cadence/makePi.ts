import type { Cadence, Pi } from '../../contract';
import { fromDayNumber } from '../calendar';
import type { Layout } from './layOut';
import { namePi } from './naming';

/**
 * The PI at a position of a layout, with its key (year of its start, and its rank among the PIs that start in that
 * year) and its name. The layout may have gaps, so that messages about them can name PIs.
 *
 * @example makePi(cadence, layOut(cadence), 0) // { seq: 0, key: '2026.1', name: 'PI 2026.1', start: '2026-01-12', end: '2026-04-05', reason: null }
 */
export function makePi(cadence: Cadence, layout: Layout, seq: number): Pi {
  const start = fromDayNumber(layout.startOf(seq));
  const year = start.slice(0, 4);
  const key = `${year}.${seq - layout.firstSeqOf(year) + 1}`;
  return {
    seq,
    key,
    name: namePi(cadence.naming, key, cadence.firstNumber + seq),
    start,
    end: fromDayNumber(layout.endOf(seq)),
    reason: cadence.overrides.find((override) => override.seq === seq)?.reason ?? null,
  };
}
