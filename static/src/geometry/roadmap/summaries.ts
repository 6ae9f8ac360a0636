import { NO_DAY, type DatedColumns } from './columns';
import type { Lanes } from './layLanes';

/** What a lane's head says of its epics. */
export interface LaneSummary {
  epics: number;
  undated: number;
  /** First and last planned day; NO_DAY where nothing is dated. */
  from: number;
  to: number;
  /** How many of its epics have a dependency in conflict. */
  conflicts: number;
}

/**
 * Sums each lane up.
 *
 * @example summaries(lanes, portfolio, null)[0].epics // 24
 */
export function summaries({ order, ends }: Lanes, columns: DatedColumns, inConflict: Uint8Array | null): LaneSummary[] {
  return Array.from(ends, (end, lane) => {
    const sum: LaneSummary = { epics: 0, undated: 0, from: NO_DAY, to: NO_DAY, conflicts: 0 };
    for (let at = ends[lane - 1] ?? 0; at < end; at++) add(sum, columns, order[at] ?? 0, inConflict);
    return sum;
  });
}

function add(sum: LaneSummary, { start, finish }: DatedColumns, epic: number, inConflict: Uint8Array | null): void {
  const first = start[epic] ?? NO_DAY;
  const last = finish[epic] ?? NO_DAY;
  sum.epics++;
  sum.conflicts += inConflict?.[epic] ?? 0;
  if (first === NO_DAY) sum.undated++;
  else {
    if (sum.from === NO_DAY || first < sum.from) sum.from = first;
    if (last > sum.to) sum.to = last;
  }
}
