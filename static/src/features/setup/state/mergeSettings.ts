import type { Settings } from '../../../../../src/contract';
import { changedSections } from './changedSections';
import { same } from './same';
import { sections, type Section } from './sections';

export type Side = 'mine' | 'theirs';

export interface Merge {
  settings: Settings;
  /** Changed by them alone: theirs is taken. */
  taken: Section[];
  /** Changed by me alone: mine is kept. */
  kept: Section[];
  /** Changed by both, and differently: somebody has to choose. */
  clashing: Section[];
}

/**
 * Merges two edits of the same settings, section by section. Where both changed one, `choice` says whose stands; mine does until
 * someone chooses, so that nothing that was typed is lost.
 *
 * @example mergeSettings(base, { ...base, epics: theirs }, { ...base, intake: mine }).clashing // []
 */
export function mergeSettings(base: Settings | null, theirs: Settings, mine: Settings, choice: Partial<Record<Section, Side>> = {}): Merge {
  const byThem = changedSections(base, theirs);
  const byMe = changedSections(base, mine);
  const clashing = byThem.filter((id) => byMe.includes(id) && !same(theirs[id], mine[id]));
  const kept = byMe.filter((id) => !byThem.includes(id));
  const mineStands = (id: Section): boolean => kept.includes(id) || (clashing.includes(id) && choice[id] !== 'theirs');
  const parts = sections.map(({ id }) => [id, mineStands(id) ? mine[id] : theirs[id]]);
  return {
    settings: Object.fromEntries(parts) as unknown as Settings,
    taken: byThem.filter((id) => !byMe.includes(id)),
    kept,
    clashing,
  };
}
