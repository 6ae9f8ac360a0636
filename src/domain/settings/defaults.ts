import type { FieldMapping, LedgerPolicy, ReadingPolicy } from '../../contract';

/** What settings say of epics' fields before an admin has named any: due dates are read, nothing else. */
export const NO_FIELDS: FieldMapping = { start: null, finish: null, sprint: null, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null };

/** What settings say of reading before an admin has said anything. */
export const DEFAULT_READING: ReadingPolicy = { browserCache: true };

/** Nothing is thrown away before an admin has said so. */
export const DEFAULT_LEDGER: LedgerPolicy = { keepMonths: null };
