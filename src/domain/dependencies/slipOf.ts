import type { Plans } from './Analysis';
import { NO_DAY } from './Analysis';
import type { Graph } from './makeGraph';
import { overlapOf } from './overlapOf';
import type { Schedule } from './Schedule';

/** Whom a slip moves. */
export interface Slip {
  rows: Int32Array;
  /** By position in `rows`: how many days the epic can slip before this one moves. 0: it moves from the first day on. */
  after: Int32Array;
}

/**
 * What slips if this epic slips: every dated epic after it that is not done, soonest first, then by row. The days are those of
 * the schedule, in which each epic already waits for its providers: where a consumer must move anyway, for this provider or for
 * another, only what moves it further counts. An epic that is done or has no dates moves nobody; nor do links within a cycle.
 *
 * @example
 * // Row 0 finishes on day 5, its consumer row 1 starts on day 8:
 * slipOf(graph, schedule, 0) // rows [1], after [3]
 */
export function slipOf(graph: Graph, schedule: Schedule, row: number): Slip {
  const { plans } = schedule;
  if (plans.done[row] === 1 || plans.start[row] === NO_DAY) return { rows: new Int32Array(0), after: new Int32Array(0) };
  return ranked(plans, row, sumsOfGaps(graph, schedule, row));
}

const UNMOVED = 0x7fffffff;

/** By row: the least sum of gaps on any way from the epic. */
function sumsOfGaps({ count, out, outEnds }: Graph, { plans, components: { of, order }, start, finish }: Schedule, row: number): Int32Array {
  const after = new Int32Array(count).fill(UNMOVED);
  after[row] = 0;
  for (let at = count - 1; at >= 0; at--) {
    const from = order[at] as number;
    if (after[from] === UNMOVED) continue;
    for (let k = outEnds[from] as number; k < (outEnds[from + 1] as number); k++) {
      const to = out[k] as number;
      if (of[to] === of[from] || plans.done[to] === 1) continue;
      const gap = (start[to] as number) + overlapOf(plans, from, to) - (finish[from] as number);
      after[to] = Math.min(after[to] as number, (after[from] as number) + gap);
    }
  }
  return after;
}

/** The dated ones by days, then row. Numbers that hold both sort without a comparison function, which matters at 20,000. */
function ranked({ count, start }: Plans, row: number, days: Int32Array): Slip {
  const ranks = new Float64Array(count);
  let moved = 0;
  for (let other = 0; other < count; other++) {
    if (other !== row && days[other] !== UNMOVED && start[other] !== NO_DAY) ranks[moved++] = (days[other] as number) * count + other;
  }
  const sorted = ranks.subarray(0, moved).sort();
  const rows = new Int32Array(moved);
  const after = new Int32Array(moved);
  for (let at = 0; at < moved; at++) {
    rows[at] = (sorted[at] as number) % count;
    after[at] = days[rows[at] as number] as number;
  }
  return { rows, after };
}
