import { ok } from '../../../../../src/contract';
import { bulkFetch, instantOf, statusChanges } from '../../../bridge/bridge';
import type { AgeSource } from './AgeReader';

/** Reads, as the viewer, how the statuses of issues changed and when issues were created. */
export const bridgeAges: AgeSource = {
  changes: async (ids) => {
    const read = await statusChanges(ids.map(String));
    return read.ok ? ok(new Map([...read.value].map(([id, changes]) => [Number(id), changes]))) : read;
  },
  created: async (ids) => {
    const read = await bulkFetch(ids.map(String), ['created']);
    if (!read.ok) return read;
    return ok(new Map(read.value.flatMap(({ id, fields: { created } }) => {
      const at = instantOf(created);
      return at === null ? [] : [[Number(id), at] as const];
    })));
  },
};
