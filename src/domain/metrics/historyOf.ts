import type { Instant, KanbanState, StatusMapping } from '../../contract';

/** One change of an issue's status, as Jira's changelog has it. Status ids. */
export interface StatusChange {
  at: Instant;
  from: string;
  to: string;
}

/** A stay in a Portfolio Kanban state. */
export interface StateSpan {
  state: KanbanState;
  from: Instant;
  /** Null while it lasts. */
  to: Instant | null;
}

/**
 * An epic's way through the Portfolio Kanban, the earliest stay first. Statuses that are mapped to no state leave a gap; a change between
 * two statuses of one state is none.
 *
 * @param changelog in any order; all instants in the one form of `Instant`
 * @param created when the issue came to be
 * @param statusId of the issue now: all that is known of one whose status never changed
 * @example
 * historyOf([{ at: '2026-11-02T09:00:00.000Z', from: '10101', to: '10102' }], statuses, '2026-10-01T09:00:00.000Z', '10102')
 * // [{ state: 'funnel', from: '2026-10-01…', to: '2026-11-02…' }, { state: 'reviewing', from: '2026-11-02…', to: null }]
 */
export function historyOf(changelog: readonly StatusChange[], statuses: readonly StatusMapping[], created: Instant, statusId: string): StateSpan[] {
  const changes = [...changelog].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const stays = [{ at: created, to: changes[0]?.from ?? statusId }, ...changes];
  const states = new Map(statuses.map((mapping) => [mapping.statusId, mapping.state]));
  return join(stays.map(({ at, to }, index) => ({ state: states.get(to) ?? null, from: at, to: stays[index + 1]?.at ?? null })));
}

/** Of stays that follow one another in the same state, one; those that took no time, and those in no state, are left out. */
function join(stays: readonly (Omit<StateSpan, 'state'> & { state: KanbanState | null })[]): StateSpan[] {
  const spans: StateSpan[] = [];
  for (const { state, from, to } of stays) {
    const last = spans.at(-1);
    if (state === null || from === to) continue;
    if (last && last.state === state && last.to === from) last.to = to;
    else spans.push({ state, from, to });
  }
  return spans;
}
