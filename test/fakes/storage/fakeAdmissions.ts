import type { AdmissionStore, HeldAdmission } from '../../../src/app/ports';
import type { Admission, LedgerEntry } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** The admission port over a map by issue. */
export function fakeAdmissions(core: StorageCore, held: Map<string, HeldAdmission>): AdmissionStore {
  const heldOf = (issueId: string): HeldAdmission => held.get(issueId) ?? { admission: null, version: 0 };
  const put = <T>(issueId: string, value: HeldAdmission, expected: number, entry: LedgerEntry, answer: T) =>
    core.put({ operation: 'admissions.write', holds: () => heldOf(issueId).version === expected, commit: () => held.set(issueId, structuredClone(value)), entry, answer });
  const sorted = (wanted: (admission: Admission) => boolean): Admission[] =>
    [...held.values()].flatMap(({ admission }) => (admission && wanted(admission) ? [admission] : [])).sort((a, b) => a.requestedAt.localeCompare(b.requestedAt));
  return {
    read: async (issueId) => core.begin('admissions.read') ?? ok(structuredClone(heldOf(issueId))),
    readMany: async (ids) => core.begin('admissions.readMany') ?? ok(structuredClone([...new Set(ids)].flatMap((id) => heldOf(id).admission ?? []))),
    list: async (state, after) => core.begin('admissions.list') ?? core.page(sorted((admission) => admission.state === state), after),
    ofPi: async (pi, after) => core.begin('admissions.ofPi') ?? core.page(sorted((admission) => admission.pi === pi && admission.state === 'admitted'), after),
    write: (admission, expected, entry) => put(admission.issueId, { admission, version: admission.version }, expected, entry, admission),
    remove: (issueId, expected, entry) => put(issueId, { admission: null, version: expected + 1 }, expected, entry, null),
  };
}
