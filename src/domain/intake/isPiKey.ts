import type { PiKey } from '../../contract';

/**
 * Whether a value has the form of a PI's key. Whether the cadence has such a PI is `Calendar.piByKey`.
 *
 * @example isPiKey('2027.1') // true
 */
export function isPiKey(value: unknown): value is PiKey {
  return typeof value === 'string' && /^\d{4}\.[1-9]\d{0,2}$/.test(value);
}
