import type { Admission, Wiring } from '../../../../../src/contract';
import type { EpicFacts } from '../../epics/EpicFacts';
import { nameOf } from '../../people/nameOf';
import { sayDayOf } from '../../../ui/sayDayOf';
import type { QueueRow } from './QueueRow';
import { piNameOf } from './pi/piNameOf';

/** What a row is joined from. `names` are display names by account id; `timeZone` is the viewer's. */
export interface RowSources {
  epic: EpicFacts | undefined;
  wiring: Pick<Wiring, 'cadence' | 'today'>;
  names: ReadonlyMap<string, string>;
  timeZone: string;
}

/**
 * One row of the queue. What is not known is said plainly, and never as a bare id.
 *
 * @example toQueueRow(admission, { epic, wiring, names, timeZone: 'Europe/Berlin' }).askedOn // '10 Nov'
 */
export function toQueueRow(admission: Admission, { epic, wiring, names, timeZone }: RowSources): QueueRow {
  return {
    admission,
    epic: epic ?? null,
    key: epic?.key ?? '',
    costOfDelay: epic?.costOfDelay ?? null,
    jobSize: epic?.jobSize ?? null,
    streamId: epic?.stream?.id ?? null,
    requestedAt: admission.requestedAt,
    pi: piNameOf(wiring.cadence, admission.pi),
    askedBy: nameOf(names, admission.requestedBy),
    askedOn: sayDayOf(admission.requestedAt, wiring.today, timeZone),
  };
}
