import type { WipKey, WipRecord, WipStore } from '../../../src/app/ports';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** @example wipKey({ state: 'implementing', streamId: null }) // 'implementing:' */
export const wipKey = ({ state, streamId }: WipKey): string => `${state}:${streamId === null ? '' : `stream ${streamId}`}`;

/** The WIP port over a map by limit. */
export function fakeWip(core: StorageCore, leased: Map<string, WipRecord>): WipStore {
  const of = (key: WipKey): WipRecord => leased.get(wipKey(key)) ?? { state: key.state, streamId: key.streamId, leases: [], version: 0 };
  return {
    read: async (keys) => core.begin('wip.read') ?? ok(structuredClone(keys.map(of))),
    write: (records) => {
      const holds = () => records.every((record) => of(record).version === record.version);
      const commit = () => records.forEach((record) => leased.set(wipKey(record), structuredClone({ ...record, version: record.version + 1 })));
      return core.put({ operation: 'wip.write', holds, commit, entry: null, answer: null });
    },
  };
}
