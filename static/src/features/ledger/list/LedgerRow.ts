import type { LedgerLine, Wiring } from '../../../../../src/contract';
import { KIND_NAMES, whatOf, whyOf } from '../../../../../src/domain/ledger';
import { sayDayOf } from '../../../ui/sayDayOf';
import { sayTime } from '../../../ui/sayTime';
import { namesFor } from './namesFor';
import type { LedgerFacts } from './readFacts';

/** An entry as the table lists it, in words. */
export interface LedgerRow {
  id: string;
  at: string;
  when: string;
  kind: string;
  who: string;
  what: string;
  why: string;
  /** Null where the entry is on no issue; its key is empty where Jira no longer shows it. */
  issue: { key: string; summary: string } | null;
}

/** What rows are made with. `timeZone` is the viewer's, left out for that of the browser. */
export interface RowContext {
  facts: LedgerFacts;
  wiring: Pick<Wiring, 'cadence' | 'streams' | 'today'>;
  timeZone?: string;
}

/**
 * Entries in words, in their order.
 *
 * @example ledgerRows(page.items, { facts, wiring })[0].what // 'Admitted to PI 2027.1 (before: asked for)'
 */
export function ledgerRows(lines: readonly LedgerLine[], { facts, wiring, timeZone }: RowContext): LedgerRow[] {
  const names = namesFor(facts, wiring);
  return lines.map((line) => ({
    id: line.id,
    at: line.at,
    when: `${sayDayOf(line.at, wiring.today, timeZone)}, ${sayTime(line.at, timeZone)}`,
    kind: KIND_NAMES[line.kind] ?? line.kind,
    who: line.by === null ? 'Interlock' : names.person(line.by),
    what: whatOf(line, names),
    why: whyOf(line),
    issue: line.issueId === null ? null : (facts.issues.get(line.issueId) ?? { key: '', summary: '' }),
  }));
}
