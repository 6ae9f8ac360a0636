import type { RowWindow } from './visibleRows';

/** Which slot each row of a window has: that of row `first + i` is `slots[i]`. */
export interface Slots {
  first: number;
  slots: readonly number[];
}

/**
 * Gives the rows of a window slots, as few as there are rows. A row that was there before keeps its slot, so that its element stays;
 * new rows take those that became free, so that a fast scroll changes elements rather than making them.
 *
 * @example assignSlots({ first: 0, slots: [0, 1, 2] }, { first: 1, end: 4 }).slots // [1, 2, 0]
 */
export function assignSlots(before: Slots, { first, end }: RowWindow): Slots {
  const free = before.slots.filter((_, at) => before.first + at < first || before.first + at >= end);
  const known = new Set(before.slots);
  let fresh = 0;
  const unknown = (): number => {
    while (known.has(fresh)) fresh++;
    return fresh++;
  };
  const slots: number[] = [];
  for (let row = first, taken = 0; row < end; row++) slots.push(before.slots[row - before.first] ?? free[taken++] ?? unknown());
  return { first, slots };
}
