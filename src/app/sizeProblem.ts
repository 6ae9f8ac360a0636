import type { Problem, Settings } from '../contract';

/** Forge stores at most 240 KiB in one value; what is kept around the settings needs little. */
const MOST_BYTES = 239 * 1024;

/**
 * What is wrong with the size of settings, if anything: they are kept in one record, so that a save is whole or not at all.
 *
 * @example sizeProblem(settings) // []
 */
export function sizeProblem(settings: Settings): Problem[] {
  const bytes = new TextEncoder().encode(JSON.stringify(settings)).length;
  if (bytes <= MOST_BYTES) return [];
  const largest = (['streams', 'roles', 'statuses', 'cadence', 'intake', 'epics', 'dependencies'] as const)
    .map((path) => ({ path, size: JSON.stringify(settings[path]).length }))
    .reduce((a, b) => (b.size > a.size ? b : a));
  return [{ path: largest.path, message: `The set-up is ${Math.ceil(bytes / 1024)} KB; Forge keeps at most ${MOST_BYTES / 1024} KB. Most of it is here: use fewer or shorter entries.` }];
}
