import type { KanbanState } from '../../contract';
import type { CatalogueStatus } from './catalogue';

/** Names that say which state a status is; the first that fits. */
const BY_NAME: readonly [RegExp, KanbanState][] = [
  [/^ready$|ready (for|to) (start|implement|develop|dev\b|work|build)|portfolio backlog|selected for|^approved$|^committed$/i, 'ready'],
  [/analy[sz]|elaborat|refin|business case|discovery|scoping/i, 'analyzing'],
  [/^reviewing$|(portfolio|epic|idea|business|initial) review|triage|evaluat/i, 'reviewing'],
  [/^funnel$|^ideas?$|^inbox$/i, 'funnel'],
];

const BY_CATEGORY: Record<CatalogueStatus['category'], KanbanState> = { new: 'funnel', indeterminate: 'implementing', done: 'done' };

/**
 * The Portfolio Kanban state that a status most likely is: done if its category says so, else by its name, else by its
 * category. "In Review" is taken for a review of finished work, as in most teams' workflows.
 *
 * @example guessState({ id: '1', name: 'Analyzing', category: 'indeterminate' }) // 'analyzing'
 */
export function guessState({ name, category }: CatalogueStatus): KanbanState {
  if (category === 'done') return 'done';
  return BY_NAME.find(([words]) => words.test(name.trim()))?.[1] ?? BY_CATEGORY[category];
}
