import type { LedgerEntry } from '../../contract';
import { REASON_NAMES, reasonsIn } from './reasonNames';

/**
 * Why it happened, as the entry has it: in somebody's own words, or as the reasons of a refusal. Entries of early versions are understood too.
 *
 * @returns '' where the entry says nothing of it
 * @example whyOf({ kind: 'refused', detail: { reasons: ['intake-closed'] } }) // 'Intake closed'
 */
export function whyOf({ detail }: Pick<LedgerEntry, 'detail'>): string {
  const { why, reason } = detail;
  if (typeof why === 'string' && why.trim() !== '') return why.trim();
  if (typeof reason === 'string' && reason.trim() !== '') return reason.trim();
  return reasonsIn(detail).map((code) => REASON_NAMES[code]).join('; ');
}
