import type { KanbanState, WipLimit } from '../../contract';

/**
 * The limits that an epic of a stream comes under in a state: that of the whole portfolio first, then the stream's.
 *
 * @example limitsFor(wip, 'payments', 'implementing') // [{ state: 'implementing', streamId: null, limit: 12 }, { …, streamId: 'payments', limit: 3 }]
 */
export function limitsFor(limits: readonly WipLimit[], streamId: string, state: KanbanState): WipLimit[] {
  const ofState = limits.filter((limit) => limit.state === state);
  return [...ofState.filter((limit) => limit.streamId === null), ...ofState.filter((limit) => limit.streamId === streamId)];
}
