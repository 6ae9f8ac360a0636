import type { LedgerPolicy, Problem } from '../../contract';

/** Ten years; who needs more keeps entries for good. */
const MOST_MONTHS = 120;

/**
 * Whether the ledger can be kept for as long as the policy says.
 *
 * @example checkLedger({ keepMonths: 0 }) // [{ path: 'ledger.keepMonths', message: 'Enter the months as a whole number, 1 to 120. …' }]
 */
export function checkLedger({ keepMonths }: LedgerPolicy): Problem[] {
  if (keepMonths === null || (Number.isInteger(keepMonths) && keepMonths >= 1 && keepMonths <= MOST_MONTHS)) return [];
  return [{ path: 'ledger.keepMonths', message: `Enter the months as a whole number, 1 to ${MOST_MONTHS}. Leave it empty to keep entries for good.` }];
}
