import type { Fault } from '../../../../src/contract';
import type { Reading } from './Reading';

/** Why the last attempt failed, or null. @example faultOf({ phase: 'loading' }) // null */
export const faultOf = (reading: Reading<unknown>): Fault | null => (reading.phase === 'loading' ? null : reading.fault);
