import type { Exception, Fault, LedgerEntry, LedgerKind, Result } from '../../contract';
import { ok } from '../../contract';
import type { Epic } from '../epic';
import { changed } from '../epic';
import { closedPis, exceptionThatCounts } from '../exceptionThatCounts';
import type { Portfolio } from '../portfolio';
import type { Ports } from '../ports';

/** What a call makes of an exception: the record before and after, and who made it. */
export interface ExceptionChange {
  before: Exception | null;
  after: Exception;
  by: string;
  why: string | null;
}

/**
 * Writes an exception with its ledger entry, if nobody was first.
 *
 * @returns the epic as it is after that, or `conflict` with what happened first
 * @example const epic = await changeException(ports, governed.portfolio, governed.epic, { before, after, by: 'erin', why: reason })
 */
export async function changeException(ports: Ports, portfolio: Portfolio, epic: Epic, change: ExceptionChange): Promise<Result<Epic>> {
  const written = await ports.exceptions.write(change.after, change.before?.version ?? 0, entryOf(change, portfolio.now));
  if (!written.ok) return tellRaced(ports, change.after, written.fault);
  // Which exception counts for the epic today may be another one than this. Not to learn it undoes nothing: the change is written.
  const kept = await ports.records.read(epic.issue.id, closedPis(portfolio).map(({ key }) => key));
  return ok(changed(portfolio, epic, { exception: kept.ok ? exceptionThatCounts(portfolio, kept.value.exceptions) : change.after }));
}

const KINDS: Record<Exception['state'], LedgerKind> = { requested: 'exception-requested', granted: 'exception-granted', refused: 'exception-refused' };

function entryOf({ before, after, by, why }: ExceptionChange, at: string): LedgerEntry {
  const { pi, version, expiresOn } = after;
  const detail = { pi, version, ...(expiresOn === null ? {} : { expiresOn }), ...(why === null ? {} : { why }), before: stateOf(before), after: stateOf(after) };
  return { at, kind: KINDS[after.state], issueId: after.issueId, by, detail };
}

const stateOf = (exception: Exception | null): Record<string, unknown> | null => exception && { state: exception.state, pi: exception.pi, expiresOn: exception.expiresOn };

async function tellRaced({ exceptions }: Ports, { issueId, pi }: Exception, fault: Fault): Promise<Result<never>> {
  if (fault.code !== 'conflict') return { ok: false, fault };
  const now = await exceptions.read(issueId, pi);
  const happened = now.ok && now.value ? `the exception for ${pi} was ${now.value.state === 'requested' ? 'asked for' : now.value.state}.` : 'the exception has changed.';
  return { ok: false, fault: { ...fault, message: `Somebody else was first: ${happened} Reload, then decide what is still to do.` } };
}
