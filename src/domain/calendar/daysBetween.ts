import type { Day } from '../../contract';
import { toDayNumber } from './dayNumber';

/**
 * How many days `to` lies after `from`; negative where it lies before.
 *
 * @example daysBetween('2026-12-21', '2027-01-04') // 14
 */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}
