import type { ExceptionStore } from '../../../src/app/ports';
import type { Exception } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** @example exceptionKey('20001', '2026.4') // '20001:2026.4' */
export const exceptionKey = (issueId: string, pi: string): string => `${issueId}:${pi}`;

/** The exception port over a map by issue and PI. */
export function fakeExceptions(core: StorageCore, asked: Map<string, Exception>): ExceptionStore {
  const of = (issueId: string, pi: string): Exception | null => asked.get(exceptionKey(issueId, pi)) ?? null;
  const sorted = (wanted: (exception: Exception) => boolean): Exception[] => [...asked.values()].filter(wanted).sort((a, b) => a.requestedAt.localeCompare(b.requestedAt));
  return {
    read: async (issueId, pi) => core.begin('exceptions.read') ?? ok(structuredClone(of(issueId, pi))),
    list: async (state, after) => core.begin('exceptions.list') ?? core.page(sorted((exception) => exception.state === state), after),
    ofPi: async (pi, after) => core.begin('exceptions.ofPi') ?? core.page(sorted((exception) => exception.pi === pi), after),
    write: (exception, expected, entry) => {
      const { issueId, pi } = exception;
      const holds = () => (of(issueId, pi)?.version ?? 0) === expected;
      return core.put({ operation: 'exceptions.write', holds, commit: () => asked.set(exceptionKey(issueId, pi), structuredClone(exception)), entry, answer: exception });
    },
  };
}
