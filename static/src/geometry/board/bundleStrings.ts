import { CELL, type Spot } from './Spot';

/** One dependency between two cards of the board. `state` is an index in LINK_STATES. */
export interface Strand {
  from: Spot;
  to: Spot;
  state: number;
  /** Of the card that has the focus; all are lit where none has. */
  lit: boolean;
}

/** One or more dependencies that are drawn as one, in the worst of their states. */
export interface BoardString extends Strand {
  count: number;
}

/** By index in LINK_STATES: fine, tight, conflict, unplanned, settled. The worse wins. */
const WEIGHT = [1, 2, 4, 3, 0];

/**
 * The strings to draw. Dependencies between the same two cards are one string; and where that still leaves more than `most`, those
 * between the same two cells are one, from cell to cell. The strings of the focused card stay its own.
 *
 * @example bundleStrings(strands, 60).map(({ count }) => count) // [1, 3, 1]
 */
export function bundleStrings(strands: readonly Strand[], most: number): BoardString[] {
  const byCard = bundle(strands);
  if (byCard.length <= most) return byCard;
  const focused = strands.some(({ lit }) => !lit);
  return bundle(strands.map((strand) => (focused && strand.lit ? strand : { ...strand, from: { ...strand.from, index: CELL }, to: { ...strand.to, index: CELL } })));
}

function bundle(strands: readonly Strand[]): BoardString[] {
  const strings = new Map<string, BoardString>();
  for (const strand of strands) {
    const key = `${say(strand.from)}>${say(strand.to)}`;
    const known = strings.get(key);
    if (!known) strings.set(key, { ...strand, count: 1 });
    else {
      known.count++;
      known.lit ||= strand.lit;
      if (weight(strand.state) > weight(known.state)) known.state = strand.state;
    }
  }
  return [...strings.values()];
}

const say = ({ row, column, index }: Spot): string => `${row} ${column} ${index}`;
const weight = (state: number): number => WEIGHT[state] ?? 0;
