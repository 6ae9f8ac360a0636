import type { Lookup } from '../view/useLookup';
import type { FullLookup } from './epicFacts';

/** Whether there are rows to look up. @example if (isFull(lookup)) epicFacts(lookup, 0) */
export const isFull = (lookup: Lookup): lookup is FullLookup => lookup.portfolio !== null;
