import { kvs } from '@forge/kvs';
import type { EvidenceStore } from '../app/ports';
import { ok } from '../contract';
import { attempt } from './attempt';
import { evidenceOf, evidenceRow, type EvidenceRow } from './evidenceRow';
import { writeRow } from './writeRow';

/** The entity's name in the manifest. */
export const EVIDENCE = 'evidence';

/**
 * The evidence port over Forge's storage: one record an issue, one version higher with each write.
 *
 * @example const evidence = await makeEvidenceStore().read('10001')
 */
export const makeEvidenceStore = (): EvidenceStore => ({
  async read(issueId) {
    const row = await attempt(() => kvs.entity<EvidenceRow>(EVIDENCE).get(issueId));
    return row.ok ? evidenceOf(issueId, row.value) : row;
  },
  async write(evidence, expected, entry) {
    const written = await writeRow({ entity: EVIDENCE, key: evidence.issueId, row: evidenceRow(evidence), expected }, entry, 'Somebody else changed this epic first. Reload to see what happened.');
    return written.ok ? ok(evidence) : written;
  },
});
