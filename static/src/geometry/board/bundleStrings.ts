import type { RowSpan } from './rowsInSight';
import { CELL, type Spot } from './Spot';

/** One dependency between two cards of the board. `state` is an index in LINK_STATES. */
export interface Strand {
  from: Spot;
  to: Spot;
  state: number;
  /** Of the card that has the focus; all are lit where none has. */
  lit: boolean;
}

/** What is drawn of a string of which one end is out of sight. */
export interface Stub {
  /** The end that stays. */
  end: 'from' | 'to';
  /** Whether the other lies further down. */
  down: boolean;
}

/** One or more dependencies that are drawn as one, in the worst of their states. */
export interface BoardString extends Strand {
  count: number;
  stub?: Stub;
}

/** By index in LINK_STATES: fine, tight, conflict, unplanned, settled. The worse wins. */
const WEIGHT = [1, 2, 4, 3, 0];

/**
 * The strings to draw. Dependencies between the same two cards are one string; and where that still leaves more than `most`, those
 * between the same two cells are one, from cell to cell. Where even these are too many, those that leave what is in sight are stubs:
 * one a cell for its providers or consumers further up or down. The strings of the focused card stay its own.
 *
 * @example bundleStrings(strands, 60, { first: 0, end: 5 }).map(({ count }) => count) // [1, 3, 1]
 */
export function bundleStrings(strands: readonly Strand[], most: number, sight: RowSpan): BoardString[] {
  const byCard = bundle(strands);
  if (byCard.length <= most) return byCard;
  const focused = strands.some(({ lit }) => !lit);
  const own = (strand: Strand): boolean => focused && strand.lit;
  const cells = strands.map((strand) => (own(strand) ? strand : { ...strand, from: { ...strand.from, index: CELL }, to: { ...strand.to, index: CELL } }));
  const byCell = bundle(cells);
  return byCell.length <= most ? byCell : bundle(cells.map((strand) => (own(strand) ? strand : stubbed(strand, sight))));
}

/** Both ends of a stub are told by the one that stays, so that all towards the same side are one. */
function stubbed(strand: Strand, { first, end }: RowSpan): Strand & { stub?: Stub } {
  const { from, to } = strand;
  const inSight = ({ row }: Spot): boolean => row >= first && row < end;
  if (inSight(from) && inSight(to)) return strand;
  return inSight(from) ? { ...strand, to: from, stub: { end: 'from', down: to.row > from.row } } : { ...strand, from: to, stub: { end: 'to', down: from.row > to.row } };
}

function bundle(strands: readonly (Strand & { stub?: Stub })[]): BoardString[] {
  const strings = new Map<string, BoardString>();
  for (const strand of strands) {
    const key = keyOf(strand);
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

/** Tells one string from another. @example keyOf(string) // '0 1 -1>3 2 -1' */
export const keyOf = ({ from, to, stub }: Pick<BoardString, 'from' | 'to' | 'stub'>): string => `${say(from)}>${say(to)}${stub ? ` ${stub.end} ${stub.down}` : ''}`;

const say = ({ row, column, index }: Spot): string => `${row} ${column} ${index}`;
const weight = (state: number): number => WEIGHT[state] ?? 0;
