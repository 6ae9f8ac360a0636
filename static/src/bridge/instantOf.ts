import type { Instant } from '../../../src/contract';

/**
 * An instant as Jira writes one, in the one form of `Instant`; null where it is none. Jira has texts with an offset, and in
 * changelogs numbers, of seconds or of milliseconds since 1970.
 *
 * @example instantOf('2026-11-02T10:00:00.000+0100') // '2026-11-02T09:00:00.000Z'
 */
export function instantOf(value: unknown): Instant | null {
  const at = typeof value === 'number' ? (value < MILLISECONDS ? value * 1000 : value) : Date.parse(typeof value === 'string' ? value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** As seconds it would be the year 5138, as milliseconds it is 1973. */
const MILLISECONDS = 100_000_000_000;
