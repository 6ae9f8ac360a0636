import type { PendingAdmissions, Result, Wiring } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { bulkFetch, call } from '../../../bridge/bridge';
import type { PendingRow } from './PendingRow';
import { readNames } from './readNames';
import { toPendingRow } from './toPendingRow';

/** A page of requests, joined with what the viewer sees in Jira. */
export interface PendingPage extends Omit<PendingAdmissions, 'items'> {
  rows: PendingRow[];
}

const FIELDS = ['summary', 'status', 'project'];

/** Reads a page of requests that wait. `after` is the previous page's `next`, null for the first. */
export async function readPending(after: string | null, wiring: Wiring | null): Promise<Result<PendingPage>> {
  const pending = await call('intake.pending', { after });
  if (!pending.ok) return pending;
  const { items, ...page } = pending.value;
  const [issues, names] = await Promise.all([bulkFetch(items.map((item) => item.issueId), FIELDS), readNames(items.map((item) => item.requestedBy))]);
  if (!issues.ok) return issues;
  const byId = new Map(issues.value.map((issue) => [issue.id, issue]));
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return ok({ ...page, rows: items.map((item) => toPendingRow(item, { issue: byId.get(item.issueId), wiring, names, timeZone })) });
}
