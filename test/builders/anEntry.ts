import type { LedgerEntry } from '../../src/contract';

/** A ledger entry: PAY-1 was admitted by erin. */
export const anEntry = (overrides: Partial<LedgerEntry> = {}): LedgerEntry => ({ at: '2026-11-24T09:00:00.000Z', kind: 'admitted', issueId: '20001', by: 'erin', detail: {}, ...overrides });
