import type { Wiring } from '../../../../src/contract';

/** Higher with each change to what the store keeps of an epic. */
const SCHEMA = 2;

/**
 * What of the settings shapes the rows that are kept. Streams and statuses are joined when rows are shown, so changing them
 * keeps the cache.
 */
export const fingerprintOf = ({ epicTypeIds, dependencies, fields, cadence }: Pick<Wiring, 'epicTypeIds' | 'dependencies' | 'fields' | 'cadence'>): string =>
  JSON.stringify([SCHEMA, epicTypeIds, dependencies, fields, cadence.timeZone]);
