import type { CacheKey } from './Keeper';

/** Whether two keys are of the same site and person, under the same rules. */
export const sameKey = (a: CacheKey, b: CacheKey): boolean => a.site === b.site && a.account === b.account && a.rules === b.rules;
