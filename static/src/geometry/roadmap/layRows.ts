import type { Lanes } from './layLanes';

/** The rows of the chart from top to bottom. */
export interface Rows {
  /** An epic, or `-1 - lane` for the head of a lane. */
  items: Int32Array;
  /** By epic: the row that stands for it, its lane's head where that is collapsed; -1 where it is not shown. */
  rowOf: Int32Array;
  /** By lane: the row of its head; -1 where the lane is not shown. */
  headOf: Int32Array;
}

/** Which lanes to show, and which of them are collapsed: by lane, 1 for yes. */
export interface LaneChoice {
  shown: Uint8Array;
  collapsed: Uint8Array;
}

/**
 * Lays lanes out in rows: a head, then its epics unless it is collapsed.
 *
 * @example layRows(lanes, 20_000, { shown, collapsed }).items[0] // -1, the head of the first lane
 */
export function layRows({ order, ends }: Lanes, epics: number, { shown, collapsed }: LaneChoice): Rows {
  const items = new Int32Array(order.length + ends.length);
  const rowOf = new Int32Array(epics).fill(-1);
  const headOf = new Int32Array(ends.length).fill(-1);
  let row = 0;
  for (let lane = 0; lane < ends.length; lane++) {
    if (!shown[lane]) continue;
    const head = row++;
    headOf[lane] = head;
    items[head] = -1 - lane;
    for (let at = ends[lane - 1] ?? 0; at < (ends[lane] ?? 0); at++) {
      const epic = order[at] ?? 0;
      rowOf[epic] = collapsed[lane] ? head : row;
      if (!collapsed[lane]) items[row++] = epic;
    }
  }
  return { items: items.subarray(0, row), rowOf, headOf };
}
