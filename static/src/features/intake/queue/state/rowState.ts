import type { Fault, QueueOutcome } from '../../../../../../src/contract';

/** What has become of one row since it was read. Decided rows stay in place, so that the list does not jump under the pointer. */
export type RowState =
  | { state: 'waiting' }
  | { state: 'deciding' }
  | { state: 'decided'; decision: Decision }
  | { state: 'refused'; fault: Fault };

export type Decision = 'admit' | 'decline';

export type RowStates = Readonly<Record<string, RowState>>;

export const WAITING: RowState = { state: 'waiting' };

/** @example withRows({}, ['10001'], { state: 'deciding' }) // { '10001': { state: 'deciding' } } */
export const withRows = (states: RowStates, issueIds: readonly string[], state: RowState): RowStates => ({ ...states, ...Object.fromEntries(issueIds.map((id) => [id, state])) });

/**
 * The rows once the answer for some of them is here, each by itself.
 *
 * @example withOutcomes({}, [{ issueId: '10001', admission, fault: null }], 'admit')['10001'] // { state: 'decided', decision: 'admit' }
 */
export const withOutcomes = (states: RowStates, outcomes: readonly QueueOutcome[], decision: Decision): RowStates => ({
  ...states,
  ...Object.fromEntries(outcomes.map(({ issueId, fault }): [string, RowState] => [issueId, fault ? { state: 'refused', fault } : { state: 'decided', decision }])),
});

/** Whether the row can still be decided: a decision that failed can be tried again, but not where somebody else was first. */
export const isOpen = (state: RowState): boolean => state.state === 'waiting' || (state.state === 'refused' && state.fault.code !== 'conflict');

/** @example sayRow({ state: 'decided', decision: 'admit' }) // 'Admitted' */
export function sayRow(state: RowState): string | null {
  if (state.state === 'decided') return state.decision === 'admit' ? 'Admitted' : 'Declined';
  return state.state === 'refused' ? state.fault.message : null;
}
