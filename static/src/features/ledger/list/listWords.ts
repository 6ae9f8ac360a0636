import { KIND_NAMES } from '../../../../../src/domain/ledger';
import type { LedgerFilter } from '../filter/LedgerFilter';
import { sayMonth } from '../filter/months';

/**
 * What the list is narrowed to, as the end of a sentence.
 *
 * @example sayFilter({ month: '2026-11', kinds: ['refused'], issue: null }) // 'of November 2026, of the kind “Transition refused”'
 */
export function sayFilter({ month, kinds, issue }: LedgerFilter): string {
  const where = issue === null ? `of ${sayMonth(month)}` : `on ${issue}`;
  if (kinds.length === 0) return where;
  return `${where}, of the ${kinds.length === 1 ? 'kind' : 'kinds'} ${kinds.map((kind) => `“${KIND_NAMES[kind]}”`).join(', ')}`;
}

/**
 * How many entries are on screen.
 *
 * @example sayCount(50, true, filter) // '50 entries of November 2026 so far; there are more.'
 */
export function sayCount(count: number, more: boolean, filter: LedgerFilter): string {
  const entries = `${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'} ${sayFilter(filter)}`;
  return more ? `${entries} so far; there are more.` : `${entries}.`;
}
