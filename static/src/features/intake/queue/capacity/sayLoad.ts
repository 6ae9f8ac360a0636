import { sayPoints } from '../../../../ui/sayPoints';
import type { StreamLoad } from './streamLoads';

/**
 * A stream's load in words.
 *
 * @example sayLoad({ capacity: 40, admitted: 21, chosen: 8, unsized: 0, … }) // '21 admitted, 8 chosen, of 40 points'
 */
export function sayLoad({ capacity, admitted, chosen, unsized }: StreamLoad): string {
  const parts = [`${sayPoints(admitted)} admitted`, ...(chosen > 0 ? [`${sayPoints(chosen)} chosen`] : [])];
  const whole = capacity === null ? `${parts.join(', ')}; no capacity is set` : `${parts.join(', ')}, of ${sayPoints(capacity)} points`;
  return unsized === 0 ? whole : `${whole}; ${unsized === 1 ? '1 epic has' : `${unsized} epics have`} no job size`;
}

/**
 * By how much a stream is over its capacity, in words; null where it is not.
 *
 * @example sayOver({ capacity: 40, admitted: 38, chosen: 8, … }) // '6 over'
 */
export function sayOver({ capacity, admitted, chosen }: StreamLoad): string | null {
  const over = capacity === null ? 0 : admitted + chosen - capacity;
  return over > 0 ? `${sayPoints(over)} over` : null;
}
