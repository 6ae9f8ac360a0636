import type { Day, PiChoice, Wiring } from '../../../../../src/contract';
import { daysBetween, sayDay } from '../../../../../src/domain/calendar';
import { saySpan } from '../../../ui/saySpan';

/** One PI of the calendar as the page lists it. */
export interface CalendarRow {
  key: string;
  name: string;
  span: string;
  weeks: string;
  /** Its intake: when it was, is or will be open. */
  intake: string;
  cutoff: string;
  /** The PI that today lies in. */
  current: boolean;
  open: boolean;
  /** Why its dates differ from the grid. */
  reason: string | null;
  /** How much of it has passed, 0 to 1; null but for the current one. */
  passed: number | null;
}

/**
 * The PIs of the wiring in words, with their intake windows.
 *
 * @example calendarRows(wiring)[1].intake // 'Open until 21 Dec'
 */
export function calendarRows({ windows, today }: Pick<Wiring, 'windows' | 'today'>): CalendarRow[] {
  return windows.map((window) => {
    const { pi } = window;
    const days = daysBetween(pi.start, pi.end) + 1;
    const current = pi.start <= today && today <= pi.end;
    return {
      key: pi.key,
      name: pi.name,
      span: saySpan(pi.start, pi.end, today),
      weeks: sayWeeks(days),
      intake: sayWindow(window, today),
      cutoff: sayDay(window.closesOn, today),
      current,
      open: window.open,
      reason: pi.reason,
      passed: current ? (daysBetween(pi.start, today) + 1) / days : null,
    };
  });
}

function sayWeeks(days: number): string {
  const weeks = Math.floor(days / 7);
  const rest = days % 7;
  const parts = [weeks > 0 ? plural(weeks, 'week') : '', rest > 0 ? plural(rest, 'day') : ''];
  return parts.filter(Boolean).join(', ');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function sayWindow({ open, opensOn, closesOn }: PiChoice, today: Day): string {
  if (open) return `Open until ${sayDay(closesOn, today)}`;
  return opensOn > today ? `Opens on ${sayDay(opensOn, today)}` : `Closed on ${sayDay(closesOn, today)}`;
}
