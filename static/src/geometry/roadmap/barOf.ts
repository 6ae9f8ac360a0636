import { NO_DAY, type DatedColumns } from './columns';
import { type Scale, xOf } from './scale';

/** Where a bar lies. */
export interface Bar {
  x: number;
  width: number;
  /** How much of it lies in the running PI or before, 0 to 1: that part is committed, the rest is forecast. */
  committed: number;
  /** Its dates go on beyond the chart. */
  cutLeft: boolean;
  cutRight: boolean;
}

/** A bar of one day at the widest zoom must still be seen. */
const LEAST_WIDTH = 4;

/**
 * The bar of an epic; null where it has no dates. `committedTo` is the last day of the running PI.
 *
 * @example barOf(portfolio, 0, scale, 20821) // { x: 40, width: 120, committed: 1, cutLeft: false, cutRight: false }
 */
export function barOf({ start, finish }: Pick<DatedColumns, 'start' | 'finish'>, epic: number, scale: Scale, committedTo: number): Bar | null {
  const first = start[epic] ?? NO_DAY;
  const last = finish[epic] ?? NO_DAY;
  if (first === NO_DAY || last === NO_DAY) return null;
  const x = clamp(xOf(scale, first), scale.width - LEAST_WIDTH);
  const end = clamp(xOf(scale, last + 1), scale.width);
  const committed = Math.max(0, Math.min(1, (committedTo + 1 - first) / (last + 1 - first)));
  return { x, width: Math.max(LEAST_WIDTH, end - x), committed, cutLeft: first < scale.from, cutRight: last > scale.to };
}

const clamp = (x: number, most: number): number => Math.max(0, Math.min(x, most));
