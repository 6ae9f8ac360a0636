import type { Exception, ExceptionList, Result, Wiring } from '../../../../../../src/contract';
import { ok } from '../../../../../../src/contract';
import { call } from '../../../../bridge/bridge';
import type { EpicFacts } from '../../../epics/EpicFacts';
import { readEpicFacts } from '../../../epics/readEpicFacts';
import { nameOf } from '../../../people/nameOf';
import { readNames } from '../../../people/readNames';
import { sayDayOf } from '../../../../ui/sayDayOf';
import { piNameOf } from '../pi/piNameOf';

/** An exception that waits for a decision, as the list tells it. */
export interface ExceptionRow {
  /** What tells it from the others: one epic may ask for several PIs. */
  id: string;
  exception: Exception;
  epic: EpicFacts | null;
  pi: string;
  askedBy: string;
  askedOn: string;
}

export interface WaitingExceptions extends Pick<ExceptionList, 'mayDecide' | 'asOf'> {
  rows: ExceptionRow[];
}

/** Reads all exceptions that wait, oldest first, joined with what the viewer sees in Jira. */
export async function readExceptions(wiring: Wiring): Promise<Result<WaitingExceptions>> {
  const list = await readAll();
  if (!list.ok) return list;
  const { items, ...rest } = list.value;
  const [epics, names] = await Promise.all([readEpicFacts(items.map(({ issueId }) => issueId), wiring), readNames(items.map(({ requestedBy }) => requestedBy))]);
  if (!epics.ok) return epics;
  const rows = items.map((exception): ExceptionRow => ({
    id: idOf(exception),
    exception,
    epic: epics.value.get(exception.issueId) ?? null,
    pi: piNameOf(wiring.cadence, exception.pi),
    askedBy: nameOf(names, exception.requestedBy),
    askedOn: sayDayOf(exception.requestedAt, wiring.today),
  }));
  return ok({ ...rest, rows });
}

const idOf = ({ issueId, pi }: Exception): string => `${issueId}:${pi}`;

async function readAll(): Promise<Result<Pick<ExceptionList, 'items' | 'mayDecide' | 'asOf'>>> {
  const items = new Map<string, Exception>();
  for (let after: string | null = null; ; ) {
    const page: Result<ExceptionList> = await call('exceptions.pending', { after });
    if (!page.ok) return page;
    page.value.items.forEach((item) => items.set(idOf(item), item));
    after = page.value.next;
    if (after === null) return ok({ items: [...items.values()], mayDecide: page.value.mayDecide, asOf: page.value.asOf });
  }
}
