import { LINK_STATES, type LinkState } from '../../../../../src/domain/dependencies';
import { DEFAULT_QUERY, type DependenciesQuery, MAX_STEPS, SORT_KEYS, VIEWS } from './DependenciesQuery';

/**
 * What an address asks for. What it leaves out, or says in words that are not ours, is as by default: an address may be
 * old or typed by hand.
 *
 * @example readQuery('?show=conflict&stream=payments').states // ['conflict']
 */
export function readQuery(search: string): DependenciesQuery {
  const asked = new URLSearchParams(search);
  const sort = asked.get('sort') ?? '';
  const column = SORT_KEYS.find((key) => key === sort.replace(/^-/, ''));
  return {
    view: VIEWS.find((view) => view === asked.get('view')) ?? DEFAULT_QUERY.view,
    states: readStates(asked.get('show')),
    stream: asked.get('stream') || null,
    provider: asked.get('from') || null,
    consumer: asked.get('to') || null,
    crossStreamOnly: asked.get('links') !== 'all',
    text: asked.get('q') ?? '',
    sort: column ?? DEFAULT_QUERY.sort,
    descending: column !== undefined && sort.startsWith('-'),
    epic: asked.get('epic') || null,
    steps: readSteps(asked.get('steps')),
  };
}

function readStates(show: string | null): readonly LinkState[] {
  if (show === null) return DEFAULT_QUERY.states;
  const words = show.split(',');
  const known = LINK_STATES.filter((state) => words.includes(state));
  return known.length > 0 || show === 'all' ? known : DEFAULT_QUERY.states;
}

function readSteps(text: string | null): number {
  const steps = Number(text ?? '');
  return Number.isInteger(steps) && steps >= 1 && steps <= MAX_STEPS ? steps : DEFAULT_QUERY.steps;
}
