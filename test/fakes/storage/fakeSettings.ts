import type { SettingsStore } from '../../../src/app/ports';
import type { StoredSettings } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** The settings port over the one record that its owner keeps. */
export const fakeSettings = (core: StorageCore, owner: { stored: StoredSettings | null }): SettingsStore => ({
  read: async () => core.begin('settings.read') ?? ok(structuredClone(owner.stored)),
  save: (stored, expected, entry) => {
    const holds = () => (owner.stored?.revision ?? 0) === expected;
    const commit = () => { owner.stored = structuredClone(stored); };
    return core.put({ operation: 'settings.save', holds, commit, entry, answer: stored });
  },
});
