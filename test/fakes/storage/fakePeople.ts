import type { HeldAdmission, HeldMilestone, People } from '../../../src/app/ports';
import type { Evidence, Exception, StoredSettings } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** Everything that names people. */
export interface Named {
  stored: StoredSettings | null;
  readonly held: Map<string, HeldAdmission>;
  readonly planned: Map<string, HeldMilestone>;
  readonly recorded: Map<string, Evidence>;
  readonly asked: Map<string, Exception>;
  /** Accounts that Jira says are closed. */
  readonly closed: Set<string>;
  /** Accounts that Jira was told of. */
  readonly reported: { accountId: string; at: string }[];
}

const UNKNOWN = 'unknown';
const FIELDS = ['by', 'requestedBy', 'decidedBy', 'changedBy', 'savedBy'];

/** Visits the accounts in a record. @returns it with what the visitor made of them */
function replaceIn<T>(value: T, visit: (accountId: string) => string): T {
  return JSON.parse(JSON.stringify(value), (key, inner) => (FIELDS.includes(key) && typeof inner === 'string' ? visit(inner) : inner)) as T;
}

/** The people port over what the other fakes keep. */
export function fakePeople(core: StorageCore, named: Named): People {
  const all = (): string[] => {
    const found: string[] = [];
    const note = (accountId: string): string => { found.push(accountId); return accountId; };
    const { stored } = named;
    if (stored) found.push(stored.savedBy, ...stored.settings.roles.flatMap(({ holders }) => holders.flatMap(({ kind, id }) => (kind === 'account' ? [id] : []))));
    replaceIn([[...named.held.values()], [...named.asked.values()], [...named.recorded.values()], [...named.planned.values()], core.entries], note);
    return [...new Set(found)].filter((accountId) => accountId !== UNKNOWN);
  };
  return {
    list: async (after) => {
      const page = core.begin('people.list') ?? core.page(all(), after);
      const read = await page;
      return read.ok ? ok({ accountIds: read.value.items, next: read.value.next }) : read;
    },
    erase: async (accountId) => core.begin('people.erase') ?? ok(eraseFrom(core, named, accountId)),
    report: async (accountIds, at) => {
      const broken = core.begin('people.report');
      if (broken) return broken;
      named.reported.push(...accountIds.map((accountId) => ({ accountId, at })));
      return ok(accountIds.filter((accountId) => named.closed.has(accountId)));
    },
  };
}

function eraseFrom(core: StorageCore, named: Named, accountId: string): number {
  const forget = <T>(value: T): T => replaceIn(value, (id) => (id === accountId ? UNKNOWN : id));
  const names = (value: unknown): boolean => JSON.stringify(forget(value)) !== JSON.stringify(value);
  const count = (record: { version: number }) => ({ ...forget(record), version: record.version + 1 });
  let changed = 0;
  for (const [map, next] of [
    [named.held, ({ admission, version }: HeldAdmission) => ({ admission: admission && count(admission), version: version + 1 })],
    [named.planned, ({ milestone, version }: HeldMilestone) => ({ milestone: milestone && count(milestone), version: version + 1 })],
    [named.recorded, count],
    [named.asked, count],
  ] as [Map<string, unknown>, (value: unknown) => unknown][]) {
    for (const [key, value] of map) if (names(value)) { map.set(key, next(value)); changed++; }
  }
  core.entries.forEach((entry, at) => { if (names(entry)) { core.entries[at] = forget(entry); changed++; } });
  return changed + eraseFromSettings(named, accountId);
}

function eraseFromSettings(named: Named, accountId: string): number {
  const { stored } = named;
  if (!stored) return 0;
  const roles = stored.settings.roles.map((role) => ({ ...role, holders: role.holders.filter(({ kind, id }) => kind !== 'account' || id !== accountId) }));
  const held = roles.some(({ holders }, at) => holders.length !== stored.settings.roles[at]?.holders.length);
  if (!held && stored.savedBy !== accountId) return 0;
  named.stored = { ...stored, revision: stored.revision + 1, savedBy: stored.savedBy === accountId ? UNKNOWN : stored.savedBy, settings: { ...stored.settings, roles } };
  return 1;
}
