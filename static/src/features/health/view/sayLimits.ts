import type { WipLimit } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { STATE_TITLES } from './stateTitles';

/**
 * The WIP limits of the portfolio, in words.
 *
 * @example sayLimits([{ state: 'implementing', streamId: null, limit: 12 }]) // 'WIP limits: Implementing 12'
 */
export function sayLimits(limits: readonly WipLimit[]): string {
  if (limits.length === 0) return 'No limit set for any state';
  const ours = KANBAN_STATES.flatMap((state) => limits.filter((limit) => limit.streamId === null && limit.state === state).map(({ limit }) => `${STATE_TITLES[state]} ${limit}`));
  return ours.length === 0 ? 'WIP limits for streams alone' : `WIP limits: ${ours.join(', ')}`;
}
