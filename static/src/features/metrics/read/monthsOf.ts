import type { Instant, Pi } from '../../../../../src/contract';
import { addDays } from '../../../../../src/domain/calendar';
import { monthsBetween } from '../../ledger/filter/months';

/**
 * The ledger's months that a PI reaches into, as far as they have begun. The ledger's are those of UTC, so a PI that begins
 * with a month in Tokyo has a few hours in the one before.
 *
 * @example monthsOf({ start: '2026-09-21', end: '2027-01-03' }, '2026-11-24T08:00:00.000Z') // ['2026-09', '2026-10', '2026-11']
 */
export function monthsOf({ start, end }: Pick<Pi, 'start' | 'end'>, now: Instant): string[] {
  const last = addDays(end, 1).slice(0, 7);
  const thisMonth = now.slice(0, 7);
  return monthsBetween(addDays(start, -1).slice(0, 7), last < thisMonth ? last : thisMonth);
}
