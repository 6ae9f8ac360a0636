import type { Instant } from '../../../../src/contract';
import type { StoreDump } from '../store/dump';
import type { CacheKey } from './Keeper';

export interface Kept {
  key: CacheKey;
  asOf: Instant;
  dump: StoreDump;
}

/** Where one person's rows outlive the page. One record: whole or not there. Never throws: a browser that keeps nothing is a cold start. */
export interface Cache {
  read(): Promise<Kept | null>;
  write(kept: Kept): Promise<void>;
  clear(): Promise<void>;
}
