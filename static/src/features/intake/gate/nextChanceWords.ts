import type { IntakeView } from '../../../../../src/contract';
import { daysBetween, sayDay } from '../../../../../src/domain/calendar';
import { saySpan } from '../../../ui/saySpan';

export interface NextChanceWords {
  pi: string;
  span: string;
  /** Until when its intake is open, or that it needs none. */
  intake: string;
}

/**
 * The first PI that the epic can still reach, with dates; null where nothing hinders it, or where it is done.
 *
 * @example nextChanceWords(viewOfPay1) // { pi: 'PI 2027.1', span: '4 Jan – 28 Mar 2027', intake: 'Intake open until 21 Dec, 27 days left' }
 */
export function nextChanceWords(view: Pick<IntakeView, 'verdicts' | 'state' | 'today' | 'admission'>): NextChanceWords | null {
  const verdict = view.verdicts?.implementing;
  if (!verdict || verdict.allowed || !verdict.earliestPi || view.state === 'done') return null;
  const { earliestPi: pi, closesOn } = verdict;
  const intake = closesOn ? `Intake open until ${sayDay(closesOn, view.today)}, ${sayLeft(daysBetween(view.today, closesOn))}` : `Admitted; begins on ${sayDay(pi.start, view.today)}`;
  return { pi: pi.name, span: saySpan(pi.start, pi.end, view.today), intake };
}

function sayLeft(days: number): string {
  if (days <= 0) return 'today is the last day';
  return days === 1 ? '1 day left' : `${days} days left`;
}
