import type { ScopeStore } from '../../../src/app/ports';
import type { PiScope } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** The port of sealed PIs over a map by PI. */
export const fakeScopes = (core: StorageCore, sealed: Map<string, PiScope>): ScopeStore => ({
  read: async (pi) => core.begin('scopes.read') ?? ok(structuredClone(sealed.get(pi) ?? null)),
  seal: (scope, entry) => core.put({ operation: 'scopes.seal', holds: () => !sealed.has(scope.pi), commit: () => sealed.set(scope.pi, structuredClone(scope)), entry, answer: scope }),
});
