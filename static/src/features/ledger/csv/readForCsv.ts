import type { Fault, LedgerLine } from '../../../../../src/contract';
import { type LedgerFacts, readFacts } from '../list/readFacts';
import type { LedgerReading } from '../list/readLedger';
import { readAllLines } from '../list/readLines';

/** All entries for the file, and why they are not all. */
export interface ForCsv {
  lines: readonly LedgerLine[];
  facts: LedgerFacts;
  fault: Fault | null;
}

/**
 * What is on screen and all that comes after it. `onRead` is told how many there are so far, and ends it by answering false.
 *
 * @example await readForCsv(reading, (count) => count < 100_000)
 */
export async function readForCsv({ lines, facts, rest }: LedgerReading, onRead: (count: number) => boolean): Promise<ForCsv> {
  if (rest === null) return { lines, facts, fault: null };
  const { items, fault } = await readAllLines(rest, (count) => onRead(lines.length + count));
  const named = await readFacts(items, facts);
  return named.ok ? { lines: [...lines, ...items], facts: named.value, fault } : { lines, facts, fault: named.fault };
}
