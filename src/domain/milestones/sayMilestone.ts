import type { Day, Milestone, MilestoneKind } from '../../contract';
import { sayDay } from '../calendar';
import type { Calendar } from '../cadence';

/** @example KIND_WORDS.pi // 'PI milestone' */
export const KIND_WORDS: Record<MilestoneKind, string> = { pi: 'PI milestone', 'fixed-date': 'Fixed-date milestone', learning: 'Learning milestone' };

/**
 * A milestone in a line: its name, kind, day, and where in the calendar it lies. A PI milestone whose PI has moved since is said to be off its end.
 *
 * @example sayMilestone(milestone, calendar, '2026-11-24') // 'Tariffs known: learning milestone on 12 Feb 2027, in PI 2027.1'
 */
export function sayMilestone({ name, kind, day }: Pick<Milestone, 'name' | 'kind' | 'day'>, calendar: Calendar, today: Day): string {
  return `${name}: ${KIND_WORDS[kind].replace(/^[FL]/, (letter) => letter.toLowerCase())} on ${sayDay(day, today)}, ${sayPlace({ kind, day }, calendar)}`;
}

/**
 * Where in the calendar a milestone lies.
 *
 * @example sayPlace({ kind: 'pi', day: '2027-01-03' }, calendar) // 'the end of PI 2026.4'
 */
export function sayPlace({ kind, day }: Pick<Milestone, 'kind' | 'day'>, calendar: Calendar): string {
  const pi = calendar.piAt(day);
  if (pi.end === day) return `the end of ${pi.name}`;
  return kind === 'pi' ? `in ${pi.name}, no longer at its end` : `in ${pi.name}`;
}
