import type { BoardModel } from './BoardModel';

/**
 * How many epics the board shows, and where the others are.
 *
 * @example countWords(model) // '40 epics on the board · 5 done in earlier PIs · 7 in later PIs'
 */
export function countWords({ cells, columns, earlier, later }: Pick<BoardModel, 'cells' | 'columns' | 'earlier' | 'later'>): string {
  const shown = cells.flat().reduce((sum, { epics }) => sum + epics.length, 0);
  const parts = [`${say(shown)} on the board`];
  if (earlier > 0) parts.push(columns.of ? `${number(earlier)} in no PI or an earlier one` : `${number(earlier)} done in earlier PIs`);
  if (later > 0) parts.push(`${number(later)} in later PIs`);
  return parts.join(' · ');
}

const number = (count: number): string => count.toLocaleString('en-GB');
const say = (count: number): string => `${number(count)} ${count === 1 ? 'epic' : 'epics'}`;
