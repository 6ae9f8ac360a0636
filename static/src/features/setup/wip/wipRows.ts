import type { KanbanState, ValueStream, WipLimit } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';

/** One cell of the grid: a state in one stream, or in the whole portfolio. `index` is its place in the settings, -1 where there is no limit. */
export interface WipCell {
  state: KanbanState;
  index: number;
  limit: number | null;
}

export interface WipRow {
  streamId: string | null;
  name: string;
  cells: WipCell[];
}

/**
 * The grid of WIP limits: the whole portfolio first, then each stream. What is done has left the Kanban, so the state is offered
 * only where somebody has set a limit for it all the same.
 *
 * @example wipRows([], settings.streams)[0] // { streamId: null, name: 'Whole portfolio', cells: [{ state: 'funnel', index: -1, limit: null }, …] }
 */
export function wipRows(wip: readonly WipLimit[], streams: readonly ValueStream[]): WipRow[] {
  const states = KANBAN_STATES.filter((state) => state !== 'done' || wip.some((limit) => limit.state === 'done'));
  const row = (streamId: string | null, name: string): WipRow => ({ streamId, name, cells: states.map((state) => cellOf(wip, state, streamId)) });
  return [row(null, 'Whole portfolio'), ...streams.map(({ id, name }) => row(id, name || 'Unnamed stream'))];
}

function cellOf(wip: readonly WipLimit[], state: KanbanState, streamId: string | null): WipCell {
  const index = wip.findIndex((limit) => limit.state === state && limit.streamId === streamId);
  return { state, index, limit: wip[index]?.limit ?? null };
}

/**
 * The limits with one of them set, or taken away with null. The others keep their place.
 *
 * @example setLimit([], { state: 'implementing', streamId: null }, 8) // [{ state: 'implementing', streamId: null, limit: 8 }]
 */
export function setLimit(wip: readonly WipLimit[], { state, streamId }: Pick<WipLimit, 'state' | 'streamId'>, limit: number | null): WipLimit[] {
  const isIt = (one: WipLimit): boolean => one.state === state && one.streamId === streamId;
  if (limit === null) return wip.filter((one) => !isIt(one));
  return wip.some(isIt) ? wip.map((one) => (isIt(one) ? { ...one, limit } : one)) : [...wip, { state, streamId, limit }];
}

/** Limits that the grid can't show: of streams that are no more, and second ones of a cell. */
export const strayLimits = (wip: readonly WipLimit[], streams: readonly ValueStream[]): WipLimit[] => {
  const shown = new Set(wipRows(wip, streams).flatMap(({ cells }) => cells.map(({ index }) => index)));
  return wip.filter((_, index) => !shown.has(index));
};
