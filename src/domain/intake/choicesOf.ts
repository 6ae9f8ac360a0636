import type { Day, PiChoice } from '../../contract';
import type { Calendar } from '../cadence';

/** How many PIs after the running one a target picker offers. */
const AHEAD = 6;

/**
 * The PIs that a target picker offers: the running one and the next six, each with its intake window.
 *
 * @example choicesOf(calendar, '2026-11-24', 14)[1] // { pi: PI 2027.1, opensOn: '2026-09-08', closesOn: '2026-12-21', open: true }
 */
export function choicesOf(calendar: Calendar, today: Day, leadDays: number): PiChoice[] {
  const running = calendar.piAt(today);
  return [running, ...calendar.following(running, AHEAD)].map((pi) => {
    const window = calendar.windowOf(pi, leadDays);
    return { pi, ...window, open: window.opensOn <= today && today <= window.closesOn };
  });
}
