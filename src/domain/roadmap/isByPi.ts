import type { Origin } from './origins';

const ROUGH: ReadonlySet<Origin> = new Set<Origin>(['target-pi', 'admitted-pi', 'pi-of-other-end']);

/**
 * Whether planned dates are no more exact than a PI: one of the bounds is the edge of a PI that somebody named, or that holds the other
 * bound. Then a PI is all that can be compared; its first or last day was never promised.
 *
 * @example isByPi('own', 'own') // false
 * @example isByPi('own', 'target-pi') // true
 */
export const isByPi = (startFrom: Origin, finishFrom: Origin): boolean => ROUGH.has(startFrom) || ROUGH.has(finishFrom);
