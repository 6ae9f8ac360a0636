import type { Cell } from './BoardModel';

/** A cell's load against what its stream can take on. */
export interface Load {
  text: string;
  /** Of the capacity, 0 to 1 and beyond; null where there is no capacity to hold it against. */
  share: number | null;
  over: boolean;
}

/**
 * How full a cell is, in words and as a share. `capacity` is null where nobody has said, or where the column has none.
 *
 * @example loadOf({ load: 34, sized: 5, unsized: 3 }, 40).text // '34 of 40 points, 3 epics without size'
 * @example loadOf({ load: 45, sized: 5, unsized: 0 }, 40).text // '45 of 40 points, 5 too many'
 */
export function loadOf({ load, sized, unsized }: Omit<Cell, 'epics'>, capacity: number | null): Load {
  const over = capacity !== null && load > capacity;
  const points = capacity === null ? `${say(load)} ${load === 1 ? 'point' : 'points'}` : `${say(load)} of ${say(capacity)} points`;
  const tooMany = over ? `, ${say(load - capacity)} too many` : '';
  const without = unsized > 0 ? `${unsized.toLocaleString('en-GB')} ${unsized === 1 ? 'epic' : 'epics'} without size` : '';
  const known = sized > 0 || capacity !== null ? points + tooMany : '';
  return { text: [known, without].filter(Boolean).join(', ') || 'Empty', share: capacity === null ? null : load / capacity, over };
}

/** Job sizes may be halves; sums of them must not show the machine's rounding. */
const say = (points: number): string => (Math.round(points * 100) / 100).toLocaleString('en-GB');
