import type { KanbanModel } from './KanbanModel';

/**
 * How many epics the Kanban shows, and which it can't place.
 *
 * @example countWords(model) // '40 epics on the Kanban · 2 whose status counts as no state'
 */
export function countWords({ totals, unmapped }: Pick<KanbanModel, 'totals' | 'unmapped'>): string {
  const shown = totals.reduce((sum, count) => sum + count, 0);
  const count = `${number(shown)} ${shown === 1 ? 'epic' : 'epics'} on the Kanban`;
  return unmapped === 0 ? count : `${count} · ${number(unmapped)} whose status counts as no state`;
}

const number = (count: number): string => count.toLocaleString('en-GB');
