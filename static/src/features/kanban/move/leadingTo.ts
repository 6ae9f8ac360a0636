import type { KanbanState, Wiring } from '../../../../../src/contract';
import type { Transition } from './Transition';

/**
 * The transitions whose status counts as a Kanban state.
 *
 * @example leadingTo('implementing', transitions, wiring.statuses) // [{ id: '41', name: 'Start', … }]
 */
export const leadingTo = (state: KanbanState, transitions: readonly Transition[], statuses: Wiring['statuses']): Transition[] =>
  transitions.filter(({ to }) => statuses.some(({ statusId, state: counted }) => statusId === to.id && counted === state));
