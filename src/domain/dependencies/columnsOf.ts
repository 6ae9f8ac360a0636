import type { Plans } from './Analysis';
import type { Graph } from './makeGraph';

/** Epics by stream, as columns of a matrix of bits in which the columns of each stream begin a new word of 32. */
export interface Columns {
  /** By column: its row; -1 where a stream does not fill its last word. */
  rows: Int32Array;
  /** By stream: its first word; one more entry for the end. */
  firstWord: Int32Array;
}

/** Columns for the epics that wait for others: neither done nor without providers. */
export function columnsOf({ count, inEnds }: Graph, { stream, streams, done }: Plans): Columns {
  const waits = (row: number): boolean => done[row] === 0 && inEnds[row] !== inEnds[row + 1];
  const firstWord = new Int32Array(streams + 1);
  const size = new Int32Array(streams);
  for (let row = 0; row < count; row++) {
    if (waits(row)) size[stream[row] as number] = (size[stream[row] as number] as number) + 1;
  }
  for (let at = 0; at < streams; at++) firstWord[at + 1] = (firstWord[at] as number) + Math.ceil((size[at] as number) / 32);

  const rows = new Int32Array((firstWord[streams] as number) * 32).fill(-1);
  const next = firstWord.map((word) => word * 32);
  for (let row = 0; row < count; row++) {
    if (!waits(row)) continue;
    const column = next[stream[row] as number] as number;
    rows[column] = row;
    next[stream[row] as number] = column + 1;
  }
  return { rows, firstWord };
}
