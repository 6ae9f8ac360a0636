import { NO_DAY, type DatedColumns } from './columns';
import { type Scale, xOf } from './scale';

/** Where child issues reach beyond a bar. */
export interface Overhang {
  side: 'before' | 'after';
  x: number;
  width: number;
}

export interface OverhungColumns extends Pick<DatedColumns, 'start' | 'finish'> {
  /** Days that child issues begin before the start, or end after the finish. */
  childrenBefore: Int32Array;
  childrenAfter: Int32Array;
}

/** One day at the widest zoom must still be seen. */
const LEAST_WIDTH = 5;

/** Most bars have none: then nothing is made. */
const NONE: readonly Overhang[] = [];

/**
 * What of an epic's child issues lies beyond its bar, as far as the chart goes.
 *
 * @example overhangsOf(portfolio, 0, scale) // [{ side: 'after', x: 160, width: 18 }]
 */
export function overhangsOf({ start, finish, childrenBefore, childrenAfter }: OverhungColumns, epic: number, scale: Scale): readonly Overhang[] {
  const [before, after] = [childrenBefore[epic] ?? 0, childrenAfter[epic] ?? 0];
  const [first, last] = [start[epic] ?? NO_DAY, finish[epic] ?? NO_DAY];
  if ((before === 0 && after === 0) || first === NO_DAY || last === NO_DAY) return NONE;
  const [from, to] = [xOf(scale, first), xOf(scale, last + 1)];
  return [...(before > 0 ? within('before', from - widthOf(before, scale), from, scale) : []), ...(after > 0 ? within('after', to, to + widthOf(after, scale), scale) : [])];
}

const widthOf = (days: number, { dayWidth }: Scale): number => Math.max(LEAST_WIDTH, days * dayWidth);

/** Nothing where the bar's own end is beyond the chart. */
function within(side: Overhang['side'], from: number, to: number, { width }: Scale): Overhang[] {
  const [x, end] = [Math.max(0, from), Math.min(width, to)];
  return end > x ? [{ side, x, width: end - x }] : [];
}
