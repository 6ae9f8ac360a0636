import type { KanbanState } from '../../../../../src/contract';

/** The Kanban states as the tile heads them. */
export const STATE_TITLES: Record<KanbanState, string> = { funnel: 'Funnel', reviewing: 'Reviewing', analyzing: 'Analyzing', ready: 'Ready', implementing: 'Implementing', done: 'Done' };
