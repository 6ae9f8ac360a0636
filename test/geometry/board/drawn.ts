import { type BoardLayout, boxOf, layBoard, type Measures, type Spot, type Strand } from '../../../static/src/geometry/board';

/**
 * A board as a drawing: a stream a line, a cell between bars, a card a letter.
 *
 *     Payments | a b |   |
 *     Channels |     | c |
 */
export interface DrawnBoard {
  spots: Map<string, Spot>;
  counts: number[][];
}

/** Columns of six characters, and a line each for a cell's load, a card, and what is more. */
export const CHARACTERS: Measures = { label: 0, column: 6, head: 1, card: 1, gap: 0, more: 1, padding: 0 };

export function readBoard(drawing: string): DrawnBoard {
  const spots = new Map<string, Spot>();
  const counts = drawing.split('\n').filter((line) => line.includes('|')).map((line, row) =>
    line.split('|').slice(1, -1).map((cell, column) => {
      const cards = cell.trim() === '' ? [] : cell.trim().split(/\s+/);
      cards.forEach((card, index) => spots.set(card, { row, column, index }));
      return cards.length;
    }),
  );
  return { spots, counts };
}

export const layOut = (board: DrawnBoard, cap = 9, measures = CHARACTERS): BoardLayout => layBoard(board.counts, cap, measures);

/** Draws the board as it is laid out: a dash for a cell's load, `+` where there are more cards than the cap. */
export function drawBoard({ spots, counts }: DrawnBoard, layout: BoardLayout): string {
  const raster = Array.from({ length: layout.height }, () => Array<string>(layout.width).fill(' '));
  const put = (spot: Spot, sign: string): void => {
    const { x, y } = boxOf(layout, spot);
    raster[y]![x] = sign;
  };
  counts.forEach((cells, row) => cells.forEach((_, column) => put({ row, column, index: -1 }, '-')));
  spots.forEach((spot, name) => put(spot, spot.index < layout.cap ? name : '+'));
  return raster.map((line) => line.join('').trimEnd()).join('\n');
}

const STATES = 'ftcus';

/** Dependencies as `a>b c`: provider, consumer, and the first letter of the state; ` dim` for one that is not of the focused card. */
export const strandsOf = ({ spots }: DrawnBoard, ...links: string[]): Strand[] =>
  links.map((link) => {
    const [, from, to, state, dim] = /^(\w)>(\w) (\w)( dim)?$/.exec(link) ?? [];
    return { from: spots.get(from!)!, to: spots.get(to!)!, state: STATES.indexOf(state!), lit: !dim };
  });

/** What is at a spot: a card by its letter, a whole cell by row and column. */
export function nameOf({ spots }: DrawnBoard, spot: Spot): string {
  const same = ([, other]: [string, Spot]) => other.row === spot.row && other.column === spot.column && other.index === spot.index;
  return [...spots].find(same)?.[0] ?? `[${spot.row},${spot.column}]`;
}

export const letterOf = (state: number): string => STATES[state] ?? '?';
