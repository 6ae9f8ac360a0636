import { LINK_STATES } from '../../../../../src/domain/dependencies';
import { DEFAULT_QUERY, type DependenciesQuery } from './DependenciesQuery';

/**
 * The search part of the address that asks for it: the inverse of `readQuery`. It says only what differs from the default.
 *
 * @example writeQuery({ ...DEFAULT_QUERY, view: 'graph', epic: 'PAY-1' }) // '?view=graph&epic=PAY-1'
 */
export function writeQuery(query: DependenciesQuery): string {
  const asked = new URLSearchParams();
  const say = (name: string, value: string | null, usual = '') => value && value !== usual && asked.set(name, value);
  say('view', query.view, DEFAULT_QUERY.view);
  say('show', sayStates(query.states), sayStates(DEFAULT_QUERY.states));
  say('stream', query.stream);
  say('from', query.provider);
  say('to', query.consumer);
  say('links', query.crossStreamOnly ? null : 'all');
  say('q', query.text);
  say('sort', `${query.descending ? '-' : ''}${query.sort}`, DEFAULT_QUERY.sort);
  say('epic', query.epic);
  say('steps', String(query.steps), String(DEFAULT_QUERY.steps));
  const search = asked.toString().replaceAll('%2C', ',');
  return search ? `?${search}` : '';
}

const sayStates = (states: DependenciesQuery['states']): string =>
  states.length === 0 || states.length === LINK_STATES.length ? 'all' : LINK_STATES.filter((state) => states.includes(state)).join(',');
