import * as v from 'valibot';
import type { LedgerLine, LedgerQuery } from '../contract';
import { LEDGER_KINDS } from '../domain/ledger';
import { instant, jiraId, list, note } from './parts';

/** What a screen asks of the ledger. */
export const ledgerQuery: v.GenericSchema<unknown, LedgerQuery> = v.strictObject({
  month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Give a month as YYYY-MM.')),
  issueId: v.nullable(jiraId),
  kinds: list(v.picklist(LEDGER_KINDS), LEDGER_KINDS.length),
  after: v.nullable(note(2000)),
});

/** An entry as it is read from storage. What it says beside who and when is for reading only, so its form is not checked. */
export const ledgerLine: v.GenericSchema<unknown, LedgerLine> = v.strictObject({
  id: v.string(),
  at: instant,
  kind: v.picklist(LEDGER_KINDS),
  issueId: v.nullable(v.string()),
  by: v.nullable(v.string()),
  detail: v.record(v.string(), v.unknown()),
});
