export { changesIn } from './changesIn';
export { keptSince } from './keptSince';
export { KIND_NAMES, LEDGER_KINDS } from './kinds';
export { ledgerCsv } from './ledgerCsv';
export type { LedgerNames } from './LedgerNames';
export { REASON_NAMES, reasonsIn } from './reasonNames';
export { whatOf } from './whatOf';
export { whyOf } from './whyOf';
