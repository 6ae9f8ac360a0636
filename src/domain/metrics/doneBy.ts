import type { Day, Instant } from '../../contract';
import { dayInZone } from '../calendar';
import type { StateSpan } from './historyOf';

/**
 * When an epic became done, if it was done at the end of that day. One that was taken up again by then is not; one that was taken up
 * later still is, so that a PI's numbers stay what they were.
 *
 * @param timeZone the portfolio's, by which the day ends
 * @returns null where it was not done
 * @example doneBy([…, { state: 'done', from: '2026-12-18T15:00:00.000Z', to: null }], '2027-01-03', 'Europe/Berlin') // '2026-12-18T15:00:00.000Z'
 */
export function doneBy(history: readonly StateSpan[], day: Day, timeZone: string): Instant | null {
  const last = history.filter(({ from }) => dayInZone(from, timeZone) <= day).at(-1);
  const lasted = last?.state === 'done' && (last.to === null || dayInZone(last.to, timeZone) > day);
  return lasted ? last.from : null;
}
