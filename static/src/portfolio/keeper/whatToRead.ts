import { leadingOut, witnessesOf, type Witness } from '../store/checks';
import type { EpicStore } from '../store/EpicStore';
import type { Sighting } from './Keeper';

export interface ReadingPlan {
  ids: Float64Array;
  witnesses: Witness[];
}

/**
 * Which epics to read now that Jira has said what there is: those that are new here, that changed, that moved between projects or
 * that link to what is no row; and witnesses for what is renamed without a trace. The current PI's come first, then by id.
 * Rows of this turn are fresh.
 */
export function whatToRead(store: EpicStore, { visible, changed, first }: Sighting, turn: number): ReadingPlan {
  const fresh = (id: number): boolean => store.numbers.turn[store.rowOf(id)] === turn;
  const wanted = new Set<number>();
  const seen = new Set<number>();
  visible.forEach(({ projectIds, ids }) =>
    ids.forEach((id) => {
      seen.add(id);
      if (!isIn(store, id, projectIds)) wanted.add(id);
    }),
  );
  changed.forEach((id) => seen.has(id) && wanted.add(id));
  leadingOut(store).forEach((id) => wanted.add(id));
  const witnesses = witnessesOf(store, wanted);
  witnesses.forEach(({ id }) => wanted.add(id));
  const early = new Set(first);
  const ids = [...wanted].filter((id) => !fresh(id)).sort((a, b) => Number(early.has(b)) - Number(early.has(a)) || a - b);
  return { ids: Float64Array.from(ids), witnesses };
}

/** Whether the epic's row stands where Jira now finds it; false for an epic that is no row. */
function isIn(store: EpicStore, id: number, projectIds: readonly string[]): boolean {
  const row = store.rowOf(id);
  if (row < 0) return false;
  const project = store.tables.projects.items[store.numbers.project[row] as number];
  return project !== undefined && projectIds.includes(project.id);
}
