import type { Instant, KanbanState } from '../../../../../src/contract';
import type { StatusChange } from '../../../../../src/domain/metrics';

/**
 * When an issue came into the Kanban state that it is in: its last change from a status of another state. Null where there was none, so
 * that it has been there since it was created. Changes come in any order.
 *
 * @example sinceOf([{ at: '2026-11-02T09:00:00.000Z', from: '1', to: '2' }], stateOf) // '2026-11-02T09:00:00.000Z'
 */
export function sinceOf(changes: readonly StatusChange[], stateOf: (statusId: string) => KanbanState | null): Instant | null {
  const times = changes.filter(({ from, to }) => stateOf(from) !== stateOf(to)).map(({ at }) => Date.parse(at));
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
