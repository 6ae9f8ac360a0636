import type { Admission, Wiring } from '../../../../../src/contract';
import { dayInZone, sayDay } from '../../../../../src/domain/calendar';
import { streamOf } from '../../../../../src/domain/epics';
import type { FetchedIssue } from '../../../bridge/bridge';
import { toStatus, type RawStatus } from '../facts/toStatus';
import type { PendingRow } from './PendingRow';

/** What a row is joined from. `names` are display names by account id; `timeZone` is the viewer's. */
export interface RowSources {
  issue: FetchedIssue | undefined;
  wiring: Pick<Wiring, 'streams' | 'pis' | 'today'> | null;
  names: ReadonlyMap<string, string>;
  timeZone: string;
}

/**
 * One row of the list of requests. What is not known is said plainly, and never as a bare id.
 *
 * @example toPendingRow(admission, { issue, wiring, names, timeZone: 'Europe/Berlin' }).askedOn // '10 Nov'
 */
export function toPendingRow(admission: Admission, { issue, wiring, names, timeZone }: RowSources): PendingRow {
  const { summary, status, project } = (issue?.fields ?? {}) as { summary?: string; status?: RawStatus; project?: { id?: string } };
  return {
    admission,
    key: issue?.key ?? null,
    summary: summary ?? '',
    status: toStatus(status),
    stream: streamOf(wiring?.streams ?? [], project?.id ?? '')?.name ?? null,
    pi: nameOf(wiring, admission.pi),
    askedBy: names.get(admission.requestedBy) ?? 'Somebody whose name you may not see',
    askedOn: askedOn(admission.requestedAt, timeZone, wiring),
  };
}

/** The PI's name, or its key where the wiring does not have it. */
const nameOf = (wiring: RowSources['wiring'], key: string): string => wiring?.pis.find((pi) => pi.key === key)?.name ?? `PI ${key}`;

function askedOn(at: string, timeZone: string, wiring: RowSources['wiring']): string {
  const day = dayInZone(at, timeZone);
  return sayDay(day, wiring?.today ?? day);
}
