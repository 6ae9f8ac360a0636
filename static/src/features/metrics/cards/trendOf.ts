import type { Pi } from '../../../../../src/contract';
import type { PiMetrics } from '../../../../../src/domain/metrics';
import type { BarRow } from '../chart/BarRows';
import type { PiReading } from '../read/MetricsReader';

/** A number of a PI's metrics, with its words. */
export type PickNumber = (metrics: PiMetrics) => Omit<BarRow, 'name'>;

/**
 * One number over some PIs, the earliest first. A PI that is not read yet says so.
 *
 * @example trendOf(pis, of, ({ unplanned }) => ({ value: unplanned.value, text: sayUnplanned(unplanned).number }))
 */
export const trendOf = (pis: readonly Pi[], of: (pi: string) => PiReading | null, pick: PickNumber): BarRow[] =>
  [...pis].reverse().map(({ key, name }) => {
    const reading = of(key);
    return { name, ...(reading?.value ? pick(reading.value.metrics) : { value: null, text: reading?.fault ? 'not read' : '…' }) };
  });
