import * as v from 'valibot';
import type { StoredSettings } from '../contract';
import { holderId, instant, whole } from './parts';
import { settings } from './settings';

/** Settings as they lie in storage. */
export const storedSettings: v.GenericSchema<unknown, StoredSettings> = v.strictObject({
  revision: whole(1, Number.MAX_SAFE_INTEGER),
  savedAt: instant,
  savedBy: holderId,
  settings,
});
