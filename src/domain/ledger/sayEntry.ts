import type { LedgerEntry } from '../../contract';
import type { LedgerNames } from './LedgerNames';
import { whatOf } from './whatOf';
import { whyOf } from './whyOf';

/**
 * An entry as one line in plain words: what happened, what was before, and why. Who, when and on which issue stand beside it in lists.
 *
 * @example
 * sayEntry(entry, names) // 'Admission to PI 2027.1 declined (before: asked for). Why: No capacity.'
 */
export function sayEntry(entry: LedgerEntry, names: LedgerNames): string {
  const why = whyOf(entry).replace(/\s+/g, ' ');
  return why === '' ? `${whatOf(entry, names)}.` : `${whatOf(entry, names)}. Why: ${why}${/[.!?…]$/.test(why) ? '' : '.'}`;
}
