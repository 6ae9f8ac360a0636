import type { Fault } from '../../../../../src/contract';

/** What has become of one row since it was read. Decided rows stay in place, so that the list does not jump under the pointer. */
export type RowState =
  | { state: 'waiting' }
  | { state: 'deciding' }
  | { state: 'decided'; decision: 'admit' | 'decline' }
  | { state: 'refused'; fault: Fault };

export type RowStates = Readonly<Record<string, RowState>>;

/** @example withRow({}, '10001', { state: 'deciding' }) // { '10001': { state: 'deciding' } } */
export const withRow = (states: RowStates, issueId: string, state: RowState): RowStates => ({ ...states, [issueId]: state });

/** @example sayRow({ state: 'decided', decision: 'admit' }) // 'Admitted' */
export function sayRow(state: RowState): string | null {
  if (state.state === 'decided') return state.decision === 'admit' ? 'Admitted' : 'Declined';
  return state.state === 'refused' ? state.fault.message : null;
}
