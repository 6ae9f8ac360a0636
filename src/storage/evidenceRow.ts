import type { Evidence, Result } from '../contract';
import { ok } from '../contract';
import { evidence as evidenceSchema } from '../schemas/evidence';
import type { RecordKind, Versioned } from './versioned';
import { unwrap, wrap } from './versioned';

/** As the entity in the manifest. */
export interface EvidenceRow {
  version: number;
  body: Versioned;
}

/** Schema 1 is the first; a change of shape adds its step to `migrations`. */
const KIND: RecordKind<Evidence> = { what: 'WSJF, ticks and sign-offs of this epic', schema: evidenceSchema, migrations: [] };

/** @example evidenceRow(evidence).version // 3 */
export const evidenceRow = (evidence: Evidence): EvidenceRow => ({ version: evidence.version, body: wrap(KIND, evidence) });

/** The evidence in a row: empty, at version 0, where there is none; `unreadable` where the row is damaged. */
export const evidenceOf = (issueId: string, row: EvidenceRow | undefined): Result<Evidence> => (row === undefined ? ok(nothingOf(issueId)) : unwrap(KIND, row.body));

const nothingOf = (issueId: string): Evidence => ({ issueId, scores: { businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null }, marks: [], version: 0 });
