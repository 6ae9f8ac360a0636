import type { EvidenceStore } from '../../../src/app/ports';
import type { Evidence } from '../../../src/contract';
import { ok } from '../../../src/contract';
import { noEvidence } from '../../builders/anEvidence';
import type { StorageCore } from './StorageCore';

/** The evidence port over a map by issue. */
export function fakeEvidence(core: StorageCore, recorded: Map<string, Evidence>): EvidenceStore {
  const of = (issueId: string): Evidence => recorded.get(issueId) ?? noEvidence(issueId);
  return {
    read: async (issueId) => core.begin('evidence.read') ?? ok(structuredClone(of(issueId))),
    write: (evidence, expected, entry) =>
      core.put({ operation: 'evidence.write', holds: () => of(evidence.issueId).version === expected, commit: () => recorded.set(evidence.issueId, structuredClone(evidence)), entry, answer: evidence }),
  };
}
