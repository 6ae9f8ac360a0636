import type { Fault, LedgerEntry, Problem, Result, Settings, SettingsChange, StoredSettings } from '../contract';
import { fail, ok } from '../contract';
import { checkSettings, diffSettings } from '../domain/settings';
import { mirrorSettings } from './mirrorSettings';
import type { Caller, Ports } from './ports';
import { sizeProblem } from './sizeProblem';

export interface Save {
  /** The revision that the admin started from, 0 before the first save. */
  revision: number;
  settings: Settings;
}

export interface Saved {
  stored: StoredSettings;
  changes: SettingsChange[];
}

/** Changes kept in one ledger entry; a first set-up of many streams has more, and the count tells. */
const MOST_CHANGES = 200;

/**
 * Checks settings against the rules and against what exists in Jira, and saves them as the next revision. Saving what is
 * there already writes nothing. Faults: `bad-input` naming each field, `conflict` where somebody else has saved since.
 *
 * @example await saveSettings(ports, { accountId: 'ada' }, { revision: 3, settings })
 */
export async function saveSettings(ports: Ports, caller: Caller, { revision, settings }: Save): Promise<Result<Saved>> {
  const before = await ports.settings.read();
  if (!before.ok) return before;
  if ((before.value?.revision ?? 0) !== revision) return raced(before.value, revision);
  const tooLarge = faultOf(sizeProblem(settings));
  if (tooLarge) return { ok: false, fault: tooLarge };
  const catalogue = await ports.jira.readCatalogue(settings.streams.flatMap(({ projectIds }) => projectIds));
  if (!catalogue.ok) return catalogue;
  const fault = faultOf(checkSettings(settings, catalogue.value));
  if (fault) return { ok: false, fault };
  const changes = diffSettings(before.value?.settings ?? null, settings, catalogue.value);
  // Compared whole, since a difference need not be one that is told in words. Both have passed the schema, so keys have one order.
  if (before.value && JSON.stringify(before.value.settings) === JSON.stringify(settings)) return ok({ stored: before.value, changes: [] });
  const stored = { revision: revision + 1, savedAt: ports.clock.now(), savedBy: caller.accountId, settings };
  const saved = await ports.settings.save(stored, revision, entryOf(stored, changes));
  if (!saved.ok) return saved;
  await mirrorSettings(ports, saved.value, caller);
  return ok({ stored: saved.value, changes });
}

function faultOf(problems: Problem[]): Fault | null {
  const [first] = problems;
  if (!first) return null;
  const more = problems.length > 1 ? ` And ${problems.length - 1} more.` : '';
  return { code: 'bad-input', message: `Nothing was saved. ${first.message}${more}`, problems };
}

function raced(current: StoredSettings | null, revision: number): Result<never> {
  const there = current ? `revision ${current.revision}, saved on ${current.savedAt.slice(0, 10)}` : 'nothing';
  return fail('conflict', `Somebody else changed the set-up: there is now ${there}, while you started from revision ${revision}. Nothing was lost; reload to see their changes, then make yours again.`);
}

const entryOf = ({ savedAt, savedBy, revision }: StoredSettings, changes: SettingsChange[]): LedgerEntry => ({
  at: savedAt,
  kind: 'settings-saved',
  issueId: null,
  by: savedBy,
  detail: { revision, count: changes.length, changes: changes.slice(0, MOST_CHANGES).map(({ path, text, kept }) => ({ path, ...(kept ?? { text }) })) },
});
