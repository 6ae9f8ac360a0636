import type { LedgerPolicy, SettingsChange } from '../../contract';

/**
 * What differs between two ledger policies, in words.
 *
 * @example diffLedger({ keepMonths: null }, { keepMonths: 24 }) // [{ path: 'ledger.keepMonths', text: 'Ledger entries are kept: for good → 24 months' }]
 */
export function diffLedger(before: LedgerPolicy, after: LedgerPolicy): SettingsChange[] {
  if (before.keepMonths === after.keepMonths) return [];
  return [{ path: 'ledger.keepMonths', text: `Ledger entries are kept: ${sayKept(before)} → ${sayKept(after)}` }];
}

/**
 * How long the ledger keeps its entries, in words.
 *
 * @example sayKept({ keepMonths: 1 }) // '1 month'
 */
export function sayKept({ keepMonths }: LedgerPolicy): string {
  if (keepMonths === null) return 'for good';
  return keepMonths === 1 ? '1 month' : `${keepMonths} months`;
}
