import type { Cadence, PiKey } from '../../../../../../src/contract';
import { makeCalendar } from '../../../../../../src/domain/cadence';

/**
 * A PI's name, or its key where the cadence no longer has it.
 *
 * @example piNameOf(wiring.cadence, '2027.1') // 'PI 2027.1'
 */
export const piNameOf = (cadence: Cadence, key: PiKey): string => makeCalendar(cadence).piByKey(key)?.name ?? `PI ${key}`;
