import type { HeldMilestone, MilestoneStore } from '../../../src/app/ports';
import type { LedgerEntry } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** The milestone port over a map by id. */
export function fakeMilestones(core: StorageCore, planned: Map<string, HeldMilestone>): MilestoneStore {
  const plannedOf = (id: string): HeldMilestone => planned.get(id) ?? { milestone: null, version: 0 };
  const put = <T>(id: string, value: HeldMilestone, expected: number, entry: LedgerEntry, answer: T) =>
    core.put({ operation: 'milestones.write', holds: () => plannedOf(id).version === expected, commit: () => planned.set(id, structuredClone(value)), entry, answer });
  return {
    read: async (id) => core.begin('milestones.read') ?? ok(structuredClone(plannedOf(id))),
    list: async () => {
      const items = [...planned.values()].flatMap(({ milestone }) => milestone ?? []);
      return core.begin('milestones.list') ?? ok({ items: structuredClone(items).sort((a, b) => a.day.localeCompare(b.day)), more: false });
    },
    write: (milestone, expected, entry) => put(milestone.id, { milestone, version: milestone.version }, expected, entry, milestone),
    remove: (id, expected, entry) => put(id, { milestone: null, version: expected + 1 }, expected, entry, null),
  };
}
