import type { SettingsChange, ValueStream, WipLimit } from '../../contract';
import { scopeName } from '../wip/scopeName';
import { changesBetween } from './changesBetween';

/**
 * What differs between two sets of WIP limits, in words. `streams` are those of before and after.
 *
 * @example diffWip([], [{ state: 'implementing', streamId: 'payments', limit: 3 }], streams)
 * // [{ path: 'wip[0].limit', text: 'WIP limit of implementing in Payments: none → 3' }]
 */
export function diffWip(before: readonly WipLimit[], after: readonly WipLimit[], streams: readonly ValueStream[]): SettingsChange[] {
  return changesBetween(before, after, ({ state, streamId }) => `${state} ${streamId ?? ''}`).flatMap(({ at, before: old, after: now }) => {
    const place = now ?? old;
    if (!place) return [];
    return [{ path: now ? `wip[${at}].limit` : 'wip', text: `WIP limit of ${place.state} in ${scopeName(place.streamId, streams)}: ${sayLimit(old)} → ${sayLimit(now)}` }];
  });
}

const sayLimit = (limit: WipLimit | null): string => (limit === null ? 'none' : String(limit.limit));
