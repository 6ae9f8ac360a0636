import { LEDGER_KINDS } from '../../../../../src/domain/ledger';
import { isIssueKey } from './isIssueKey';
import type { LedgerFilter } from './LedgerFilter';
import { isMonth } from './months';

/**
 * What an address asks for. What it leaves out, or says in words that are not ours, is as by default: all kinds, of the month
 * that runs.
 *
 * @example readFilter('?month=2026-10&kinds=refused', '2026-11') // { month: '2026-10', kinds: ['refused'], issue: null }
 */
export function readFilter(search: string, thisMonth: string): LedgerFilter {
  const asked = new URLSearchParams(search);
  const month = asked.get('month') ?? '';
  const words = (asked.get('kinds') ?? '').split(',');
  const issue = (asked.get('issue') ?? '').trim().toUpperCase();
  return {
    month: isMonth(month) ? month : thisMonth,
    kinds: LEDGER_KINDS.filter((kind) => words.includes(kind)),
    issue: isIssueKey(issue) ? issue : null,
  };
}

/**
 * The search part of the address that asks for it: the inverse of `readFilter`. It says only what differs from the default.
 *
 * @example writeFilter({ month: '2026-11', kinds: [], issue: 'PAY-1' }, '2026-11') // '?issue=PAY-1'
 */
export function writeFilter({ month, kinds, issue }: LedgerFilter, thisMonth: string): string {
  const asked = new URLSearchParams();
  if (month !== thisMonth) asked.set('month', month);
  if (kinds.length > 0) asked.set('kinds', LEDGER_KINDS.filter((kind) => kinds.includes(kind)).join(','));
  if (issue !== null) asked.set('issue', issue);
  const search = asked.toString().replaceAll('%2C', ',');
  return search ? `?${search}` : '';
}
