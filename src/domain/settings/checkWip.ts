import type { Problem, Settings, ValueStream, WipLimit } from '../../contract';
import { isKanbanState, KANBAN_STATES } from './kanbanStates';
import { earlierTwins, under } from './problems';

/** Beyond this a limit limits nothing. */
const MOST = 1000;

/**
 * Whether each WIP limit is a number that a state can be held to, of a stream that is there, and the only one of its state and stream.
 *
 * @example checkWip({ wip: [{ state: 'implementing', streamId: null, limit: 0 }], streams })
 * // [{ path: 'wip[0].limit', message: 'A WIP limit is a whole number, 1 to 1,000. Leave it empty for no limit.' }]
 */
export function checkWip({ wip, streams }: Pick<Settings, 'wip' | 'streams'>): Problem[] {
  const twins = earlierTwins(wip, ({ state, streamId }) => `${state} ${streamId ?? ''}`);
  return wip.flatMap((limit, at) => under(`wip[${at}]`, [...checkPlace(limit, twins[at] ?? null, streams), ...checkLimit(limit)]));
}

function checkPlace({ state, streamId }: WipLimit, twin: number | null, streams: readonly ValueStream[]): Problem[] {
  if (!isKanbanState(state)) return [{ path: 'state', message: `"${state as string}" is no state of the Portfolio Kanban. Choose ${KANBAN_STATES.join(', ')}.` }];
  if (twin !== null) return [{ path: 'state', message: `WIP limit ${twin + 1} is for the same state and stream. Remove one of the two.` }];
  if (streamId === null || streams.some(({ id }) => id === streamId)) return [];
  return [{ path: 'streamId', message: `There is no stream ${streamId}. Remove its WIP limit.` }];
}

function checkLimit({ limit }: WipLimit): Problem[] {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return [];
  return [{ path: 'limit', message: `A WIP limit is a whole number, 1 to ${MOST.toLocaleString('en-GB')}. Leave it empty for no limit.` }];
}
