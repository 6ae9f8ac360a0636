import type { Admission, PendingAdmissions, Result, Wiring } from '../../../../../../src/contract';
import { ok } from '../../../../../../src/contract';
import { call } from '../../../../bridge/bridge';
import { viewersZone } from '../../../../ui/sayDayOf';
import { readEpicFacts } from '../../../epics/readEpicFacts';
import { readNames } from '../../../people/readNames';
import type { QueueRow } from '../QueueRow';
import { toQueueRow } from '../toQueueRow';

/** All requests that wait, for whichever PI, joined with what the viewer sees in Jira. */
export interface Queue extends Pick<PendingAdmissions, 'mayDecide' | 'asOf'> {
  rows: QueueRow[];
}

/** Reads all requests that wait: a ranking of some of them would be wrong. */
export async function readQueue(wiring: Wiring): Promise<Result<Queue>> {
  const pending = await readAll();
  if (!pending.ok) return pending;
  const { items, ...rest } = pending.value;
  const [epics, names] = await Promise.all([readEpicFacts(items.map(({ issueId }) => issueId), wiring), readNames(items.map(({ requestedBy }) => requestedBy))]);
  if (!epics.ok) return epics;
  const timeZone = viewersZone();
  return ok({ ...rest, rows: items.map((item) => toQueueRow(item, { epic: epics.value.get(item.issueId), wiring, names, timeZone })) });
}

async function readAll(): Promise<Result<Pick<PendingAdmissions, 'items' | 'mayDecide' | 'asOf'>>> {
  // a request that moves between the pages while they are read is listed once
  const items = new Map<string, Admission>();
  for (let after: string | null = null; ; ) {
    const page: Result<PendingAdmissions> = await call('intake.pending', { after });
    if (!page.ok) return page;
    page.value.items.forEach((item) => items.set(item.issueId, item));
    after = page.value.next;
    if (after === null) return ok({ items: [...items.values()], mayDecide: page.value.mayDecide, asOf: page.value.asOf });
  }
}
