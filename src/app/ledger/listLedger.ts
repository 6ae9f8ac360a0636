import type { LedgerLine, LedgerPage, LedgerQuery, Result } from '../../contract';
import { ok } from '../../contract';
import { isPlanner } from '../../domain/roles';
import type { Portfolio } from '../portfolio';
import { needPortfolio } from '../portfolio';
import type { Caller, Ports } from '../ports';
import { readVisible } from '../readVisible';
import { rolesHeld } from '../rolesHeld';

/**
 * Entries of the ledger, the latest first. Those on an issue go to whoever browses it, the others to holders of a portfolio role and to
 * Jira admins. Where a whole page is hidden it reads on (up to five pages; then `next` leads on). For an issue that the caller can't browse
 * the answer is that of one without entries.
 *
 * @example await listLedger(ports, { accountId: 'sam' }, { month: '2026-11', issueId: null, kinds: [], after: null })
 */
export async function listLedger(ports: Ports, caller: Caller, query: LedgerQuery): Promise<Result<LedgerPage>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const { now } = portfolio.value;
  if (query.issueId !== null) {
    const browsable = await ports.jira.browsableIssues([query.issueId]);
    if (!browsable.ok) return browsable;
    if (browsable.value.length === 0) return ok({ items: [], next: null, asOf: now });
  }
  const overseer = await isOverseer(ports, caller, portfolio.value);
  if (!overseer.ok) return overseer;
  const page = await readVisible((after) => ports.ledger.list({ ...query, after }), (lines) => visible(ports, lines, overseer.value), query.after);
  return page.ok ? ok({ ...page.value, asOf: now }) : page;
}

/** Whether the caller sees entries that are on no issue. Jira is asked who administers it only of those who hold no portfolio role. */
async function isOverseer(ports: Ports, caller: Caller, { settings }: Portfolio): Promise<Result<boolean>> {
  const roles = await rolesHeld(ports, caller, settings.roles);
  if (!roles.ok) return roles;
  return isPlanner(roles.value) ? ok(true) : ports.jira.isAdmin();
}

async function visible({ jira }: Ports, lines: LedgerLine[], overseer: boolean): Promise<Result<LedgerLine[]>> {
  const shown = lines.filter(({ issueId }) => issueId !== null || overseer);
  const ids = new Set(shown.flatMap((line) => [...(line.issueId === null ? [] : [line.issueId]), ...sealedIds(line)]));
  const browsable = ids.size === 0 ? ok([]) : await jira.browsableIssues([...ids]);
  if (!browsable.ok) return browsable;
  const seen = new Set(browsable.value);
  return ok(shown.filter(({ issueId }) => issueId === null || seen.has(issueId)).map((line) => withoutHidden(line, seen)));
}

/** Issues that an entry of a sealed PI names. */
const sealedIds = ({ kind, detail }: LedgerLine): string[] => (kind === 'pi-sealed' && Array.isArray(detail['ids']) ? detail['ids'].map(String) : []);

/** A count of more than is shown would tell that something is hidden. */
function withoutHidden(line: LedgerLine, seen: ReadonlySet<string>): LedgerLine {
  if (line.kind !== 'pi-sealed') return line;
  const ids = sealedIds(line).filter((id) => seen.has(id));
  return { ...line, detail: { ...line.detail, ids, count: ids.length } };
}
