import type { Fault, Instant, LedgerLine, Pi } from '../../../../../src/contract';
import { type AllLines, readAllLines } from '../../ledger/list/readLines';
import { monthsOf } from './monthsOf';

/** The refusals of the ledger by month, each read once: PIs that follow on one another share months. */
export class Refusals {
  private readonly months = new Map<string, Promise<AllLines>>();

  /** Those of the months that a PI reaches into, and why they are not all. @example await new Refusals().of(pi, now) */
  async of(pi: Pi, now: Instant): Promise<{ entries: LedgerLine[]; fault: Fault | null }> {
    const read = await Promise.all(monthsOf(pi, now).map((month) => this.month(month)));
    return { entries: read.flatMap(({ items }) => items), fault: read.find(({ fault }) => fault)?.fault ?? null };
  }

  private month(month: string): Promise<AllLines> {
    const known = this.months.get(month) ?? readAllLines({ month, issueId: null, kinds: ['refused'], after: null });
    this.months.set(month, known);
    return known;
  }
}
