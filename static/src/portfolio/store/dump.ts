import { type Named, NONE_32 } from '../Portfolio';
import { packTexts, textAt, type Texts } from '../Texts';
import { EpicStore, LINK_WIDTH, NUMBER_COLUMNS, type NumberColumn, type Tables } from './EpicStore';
import { Pool } from './Pool';
import { Table } from './Table';

type Packed = ReturnType<Pool['pack']>;

/** An EpicStore as plain data that IndexedDB can hold: one record, so that it is there whole or not at all. */
export interface StoreDump {
  numbers: Record<NumberColumn, Float64Array>;
  keys: Texts;
  summaries: Texts;
  versions: Packed;
  sprints: Packed;
  links: Packed;
  tables: { [K in keyof Tables]: Tables[K]['items'] };
}

/** What child issues say, which are no rows: nothing checks at the next visit whether they are still visible, so that they are read anew. */
const OF_CHILDREN: ReadonlySet<NumberColumn> = new Set(['childStart', 'childFinish']);

/** @example await cache.write(dumpOf(store)) */
export function dumpOf(store: EpicStore): StoreDump {
  const { count } = store;
  return {
    numbers: Object.fromEntries(NUMBER_COLUMNS.map((name) => [name, OF_CHILDREN.has(name) ? new Float64Array(count).fill(NONE_32) : Float64Array.from(store.numbers[name])])) as StoreDump['numbers'],
    keys: packTexts(store.keys),
    summaries: packTexts(store.summaries),
    versions: store.versions.pack(count),
    sprints: store.sprints.pack(count),
    links: store.links.pack(count),
    tables: namedIn(store),
  };
}

/**
 * The tables, with nothing left in them that no row names: what a hidden epic named is not kept either. Places must stay, so an
 * entry that nobody names is blanked.
 */
function namedIn(store: EpicStore): StoreDump['tables'] {
  const { numbers, links, versions, sprints } = store;
  const named: Record<keyof Tables, Set<number>> = {
    projects: new Set(numbers.project), types: new Set(numbers.type), statuses: new Set(numbers.status), people: new Set(numbers.owner),
    pis: new Set([...numbers.targetPi, ...numbers.admittedPi]), versionNames: new Set(), sprintNames: new Set(), linkTypes: new Set(),
  };
  for (let row = 0; row < store.count; row++) {
    versions.get(row).forEach((at) => named.versionNames.add(at));
    sprints.get(row).forEach((at) => named.sprintNames.add(at));
    for (let at = 2; at < links.size(row); at += LINK_WIDTH) named.linkTypes.add(links.at(row, at));
  }
  const kept = Object.entries(store.tables).map(([name, { items }]) => [name, (items as Named[]).map((item, at) => (named[name as keyof Tables].has(at) ? item : BLANK))]);
  return Object.fromEntries(kept) as StoreDump['tables'];
}

const BLANK = { id: '', name: '' };

/** The inverse of `dumpOf`. */
export function storeOf(dump: StoreDump): EpicStore {
  const store = new EpicStore();
  for (const name of NUMBER_COLUMNS) store.numbers[name] = Array.from(dump.numbers[name]);
  store.keys = Array.from(dump.keys.ends, (_, row) => textAt(dump.keys, row));
  store.summaries = Array.from(dump.summaries.ends, (_, row) => textAt(dump.summaries, row));
  store.versions = Pool.unpack(dump.versions);
  store.sprints = Pool.unpack(dump.sprints);
  store.links = Pool.unpack(dump.links);
  store.tables = Object.fromEntries(Object.entries(dump.tables).map(([name, items]) => [name, new Table(items)])) as unknown as Tables;
  return store.index();
}
