import { type EpicStore, LINK_WIDTH } from './EpicStore';

/** Visits every link that the store's rows tell, with the row that tells it. */
export function eachTold(store: EpicStore, visit: (row: number, linkId: number, far: number, type: number, provides: boolean) => void): void {
  const { links } = store;
  for (let row = 0; row < store.count; row++) {
    for (let at = 0; at < links.size(row); at += LINK_WIDTH) {
      visit(row, links.at(row, at), links.at(row, at + 1), links.at(row, at + 2), links.at(row, at + 3) === 1);
    }
  }
}

/**
 * Epics to read again because their links contradict a newer row: one end tells a link and the other, read in another turn, does not.
 * Jira moves `updated` of both ends as a rule; this finds out where it moved only one.
 */
export function contradicted(store: EpicStore): number[] {
  const once = new Map<number, [row: number, far: number]>();
  eachTold(store, (row, linkId, far) => {
    if (store.rowOf(far) < 0) return;
    if (once.has(linkId)) once.delete(linkId);
    else once.set(linkId, [row, far]);
  });
  const again = new Set<number>();
  for (const [row, far] of once.values()) {
    const other = store.rowOf(far);
    const [mine, theirs] = [store.numbers.turn[row] as number, store.numbers.turn[other] as number];
    if (mine !== theirs) again.add(mine < theirs ? store.idOf(row) : far);
  }
  return [...again].sort((a, b) => a - b);
}

/**
 * Epics whose links lead out of the portfolio. Whether the far end is still there, and whether the viewer may still know of it,
 * shows only in the epic's own links: so they are read anew on each visit.
 */
export function leadingOut(store: EpicStore): number[] {
  const rows = new Set<number>();
  eachTold(store, (row, _id, far) => {
    if (store.rowOf(far) < 0) rows.add(row);
  });
  return [...rows].map((row) => store.idOf(row));
}

/** An epic to read again, and the versions and sprints that it should still name. */
export interface Witness {
  id: number;
  versions: number[];
  sprints: number[];
}

/**
 * A few epics that together name every project, type, status, version and sprint. Jira moves no epic's `updated` when one of
 * these is renamed or given other dates, so reading the witnesses anew tells. Epics in `known` are read anyway, but they have
 * changed and may name others by now, so they are no witnesses.
 */
export function witnessesOf(store: EpicStore, known: ReadonlySet<number>): Witness[] {
  const seen = new Set<string>();
  const naming = (row: number): string[] => [
    `p${store.numbers.project[row]}`, `t${store.numbers.type[row]}`, `s${store.numbers.status[row]}`,
    ...store.versions.get(row).map((at) => `v${at}`), ...store.sprints.get(row).map((at) => `i${at}`),
  ];
  return [...store.keys.keys()].flatMap((row) => {
    if (known.has(store.idOf(row))) return [];
    const names = naming(row);
    if (names.every((name) => seen.has(name))) return [];
    names.forEach((name) => seen.add(name));
    return [{ id: store.idOf(row), versions: store.versions.get(row), sprints: store.sprints.get(row) }];
  });
}

/** Epics that still name a version or sprint which its witness has lost: it is gone from Jira, and they must be read again. */
export function namingWhatIsGone(store: EpicStore, witnesses: readonly Witness[]): number[] {
  const gone = { versions: new Set<number>(), sprints: new Set<number>() };
  for (const { id, ...before } of witnesses) {
    const row = store.rowOf(id);
    for (const kind of ['versions', 'sprints'] as const) {
      const now = row < 0 ? [] : store[kind].get(row);
      before[kind].filter((at) => !now.includes(at)).forEach((at) => gone[kind].add(at));
    }
  }
  if (gone.versions.size + gone.sprints.size === 0) return [];
  const names = (row: number): boolean => store.versions.get(row).some((at) => gone.versions.has(at)) || store.sprints.get(row).some((at) => gone.sprints.has(at));
  return [...store.keys.keys()].filter(names).map((row) => store.idOf(row));
}
