import type { MilestoneKind, Wiring } from '../../../../../src/contract';
import { sayDay } from '../../../../../src/domain/calendar';

/** What each kind is for, in a sentence. */
export const KIND_HINTS: Record<MilestoneKind, string> = {
  pi: 'Shows at the end of a PI what it has come to.',
  'fixed-date': 'A day that others set, as a law or a fair does.',
  learning: 'By when something must be known.',
};

/**
 * The days that a PI milestone can lie on, as far as the calendar is shown.
 *
 * @example sayEnds(wiring) // 'PIs end on 3 Jan 2027, 28 Mar 2027 and 20 Jun 2027.'
 */
export function sayEnds({ pis, today }: Pick<Wiring, 'pis' | 'today'>): string {
  const ends = pis.slice(0, 3).map(({ end }) => sayDay(end, today));
  const last = ends.at(-1) ?? '';
  return ends.length > 1 ? `PIs end on ${ends.slice(0, -1).join(', ')} and ${last}.` : `A PI ends on ${last}.`;
}
