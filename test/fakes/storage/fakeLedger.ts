import type { Ledger } from '../../../src/app/ports';
import type { LedgerEntry, LedgerLine, LedgerQuery } from '../../../src/contract';
import { ok } from '../../../src/contract';
import type { StorageCore } from './StorageCore';

/** Most entries that one call removes. */
const MOST = 100;

const isAsked = ({ issueId, month, kinds }: LedgerQuery, entry: LedgerEntry): boolean =>
  (issueId === null ? entry.at.startsWith(month) : entry.issueId === issueId) && (kinds.length === 0 || kinds.includes(entry.kind));

/** The ledger port over the entries that all fakes write. */
export const fakeLedger = (core: StorageCore): Ledger => ({
  append: async (entry) => {
    const broken = core.begin('ledger.append');
    if (broken) return broken;
    core.entries.push(entry);
    return ok(null);
  },
  list: async (query) => {
    const lines = core.entries.map((entry, index): LedgerLine => ({ id: `${entry.at}:${index}`, ...entry }));
    return core.begin('ledger.list') ?? core.page(lines.filter((line) => isAsked(query, line)).sort((a, b) => b.at.localeCompare(a.at)), query.after);
  },
  trim: async (month, before) => {
    const broken = core.begin('ledger.trim');
    if (broken) return broken;
    const old = core.entries.filter(({ at }) => at.startsWith(month) && at < before).sort((a, b) => a.at.localeCompare(b.at)).slice(0, MOST);
    core.entries.splice(0, Infinity, ...core.entries.filter((entry) => !old.includes(entry)));
    return ok(old.length);
  },
  months: async () => core.begin('ledger.months') ?? ok([...new Set(core.entries.map(({ at }) => at.slice(0, 7)))].sort()),
});
