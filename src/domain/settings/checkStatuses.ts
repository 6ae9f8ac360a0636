import type { Problem, StatusMapping } from '../../contract';
import type { Catalogue } from './catalogue';
import { isKanbanState, KANBAN_STATES } from './kanbanStates';
import { namesOf } from './names';
import type { Names } from './names';
import { earlierTwins, isMissing, under } from './problems';

/**
 * Whether each status is mapped once, and to a state of the Portfolio Kanban. A status mapped to another status, alone, in a
 * chain or in a circle, is refused with the whole chain, for nothing says what it counts as.
 *
 * @example
 * checkStatuses([{ statusId: 'A', state: 'B' }, { statusId: 'B', state: 'A' }])
 * // [{ path: 'statuses[0].state', message: 'Status A is mapped in a circle: A → B → A. Map it to funnel, …' }, …]
 */
export function checkStatuses(statuses: readonly StatusMapping[], catalogue?: Catalogue): Problem[] {
  const names = namesOf(catalogue);
  const twins = earlierTwins(statuses, (mapping) => mapping.statusId);
  return statuses.flatMap((mapping, at) =>
    under(`statuses[${at}]`, [...checkStatus(mapping, twins[at] ?? null, names, catalogue), ...checkState(mapping, statuses, names)]),
  );
}

function checkStatus({ statusId }: StatusMapping, twin: number | null, names: Names, catalogue?: Catalogue): Problem[] {
  if (statusId.trim() === '') return [{ path: 'statusId', message: 'Choose a status.' }];
  if (twin !== null) return [{ path: 'statusId', message: `Status ${names.status(statusId)} is mapped twice. Remove one of the two.` }];
  return isMissing(catalogue?.statuses, statusId) ? [{ path: 'statusId', message: `There is no status ${statusId} in Jira. Remove this line.` }] : [];
}

function checkState({ statusId, state }: StatusMapping, statuses: readonly StatusMapping[], names: Names): Problem[] {
  if (isKanbanState(state)) return [];
  const chain = chainFrom(statusId, statuses, names);
  const mend = `Map it to ${KANBAN_STATES.join(', ')}.`;
  if (chain.length < 2) return [{ path: 'state', message: `"${state}" is no state of the Portfolio Kanban. ${mend}` }];
  const what = new Set(chain).size < chain.length ? 'in a circle' : 'to another status';
  return [{ path: 'state', message: `Status ${names.status(statusId)} is mapped ${what}: ${chain.map(names.status).join(' → ')}. ${mend}` }];
}

/** The ids of the statuses that one leads to, until a state, a dead end, or the first one seen twice. */
function chainFrom(statusId: string, statuses: readonly StatusMapping[], names: Names): string[] {
  const chain: string[] = [];
  let next = statuses.find((mapping) => mapping.statusId === statusId);
  while (next) {
    const known = chain.includes(next.statusId);
    chain.push(next.statusId);
    if (known) break;
    const target: string = next.state;
    next = statuses.find((mapping) => mapping.statusId === target || names.status(mapping.statusId) === target);
  }
  return chain;
}
