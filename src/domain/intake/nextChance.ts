import type { Pi } from '../../contract';
import { sayDay } from '../calendar';
import type { IntakeWindow } from '../cadence';
import type { Situation } from './situation';

/** The first PI that an epic can still reach, with the days on which its intake is open. */
export interface NextChance extends IntakeWindow {
  pi: Pi;
}

/**
 * The next chance to be admitted: the PI whose intake is open today.
 *
 * @example
 * // On 24 Nov 2026, 14 lead days:
 * nextChance(situation) // { pi: PI 2027.1, opensOn: '2026-09-08', closesOn: '2026-12-21' }
 */
export function nextChance({ today, calendar, policy }: Pick<Situation, 'today' | 'calendar' | 'policy'>): NextChance {
  const pi = calendar.openPi(today, policy.leadDays);
  return { pi, ...calendar.windowOf(pi, policy.leadDays) };
}

/**
 * The next chance in words.
 *
 * @example sayChance(chance, '2026-11-24') // 'Next: PI 2027.1, open until 21 Dec.'
 */
export function sayChance(chance: NextChance, today: string): string {
  return `Next: ${chance.pi.name}, open until ${sayDay(chance.closesOn, today)}.`;
}
