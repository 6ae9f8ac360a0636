import type { Exception, Pi } from '../contract';
import { standsOn } from '../domain/exceptions';
import type { Portfolio } from './portfolio';

/**
 * The exception that counts for an epic today: one that stands, else the latest.
 *
 * @param exceptions of the epic, for `closedPis` in their order
 * @example exceptionThatCounts(portfolio, kept.exceptions)
 */
export const exceptionThatCounts = ({ calendar, today }: Portfolio, exceptions: readonly Exception[]): Exception | null =>
  exceptions.find((exception) => standsOn(exception, calendar, today)) ?? exceptions.at(-1) ?? null;

/**
 * The PIs that an exception can be for: the running one, and those after it whose cutoff has passed. Seldom more than one.
 *
 * @example closedPis(portfolio) // [PI 2026.4]
 */
export function closedPis({ calendar, today, settings }: Portfolio): Pi[] {
  const running = calendar.piAt(today);
  const open = calendar.openPi(today, settings.intake.leadDays);
  return [running, ...calendar.following(running, Math.max(0, open.seq - running.seq - 1))];
}
