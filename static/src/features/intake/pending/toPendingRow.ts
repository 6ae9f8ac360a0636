import type { Admission, Wiring } from '../../../../../src/contract';
import { dayInZone, sayDay } from '../../../../../src/domain/calendar';
import { streamOf } from '../../../../../src/domain/epics';
import type { FetchedIssue } from '../../../bridge/bridge';
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
  const { summary, status, project } = (issue?.fields ?? {}) as { summary?: string; status?: { name?: string; statusCategory?: { key?: string } }; project?: { id?: string } };
  return {
    admission,
    key: issue?.key ?? null,
    summary: summary ?? '',
    status: status?.name ? { name: status.name, category: status.statusCategory?.key ?? 'undefined' } : null,
    stream: wiring && project?.id ? (streamOf(wiring.streams, project.id)?.name ?? null) : null,
    pi: wiring?.pis.find((pi) => pi.key === admission.pi)?.name ?? `PI ${admission.pi}`,
    askedBy: names.get(admission.requestedBy) ?? 'Somebody whose name you may not see',
    askedOn: sayDay(dayInZone(admission.requestedAt, timeZone), wiring?.today ?? admission.requestedAt.slice(0, 10)),
  };
}
