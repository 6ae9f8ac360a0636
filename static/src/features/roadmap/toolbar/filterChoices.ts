import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { pisIn, rangeOf } from '../../../geometry/roadmap';
import { NOBODY } from '../filter/matchEpics';
import { stateWords } from '../facts/stateWords';
import type { Lookup } from '../view/useLookup';
import type { Choice } from './ChoiceMenu';

/** What each filter can choose from. */
export interface FilterChoices {
  streams: Choice[];
  states: Choice[];
  pis: Choice[];
  owners: Choice[];
  /** Whether there is an epic whose dates disagree with its child issues'. */
  disagree: boolean;
}

/**
 * The choices of the filters: the streams, the states, the PIs that the chart spans, and the people who own an epic.
 *
 * @example filterChoices(lookup).states[3] // { id: 'ready', name: 'Ready' }
 */
export function filterChoices({ wiring, calendar, portfolio }: Lookup): FilterChoices {
  return {
    streams: wiring.streams.map(({ id, name }) => ({ id, name })),
    states: KANBAN_STATES.map((state, index) => ({ id: state, name: stateWords(index).name })),
    pis: pisIn(calendar, rangeOf(portfolio, calendar, wiring.today)).map((pi) => ({ id: pi.key, name: piName(pi, wiring.today) })),
    owners: portfolio ? [{ id: NOBODY, name: 'Nobody' }, ...[...portfolio.tables.people].sort((a, b) => a.name.localeCompare(b.name))] : [],
    disagree: portfolio !== null && [portfolio.childrenBefore, portfolio.childrenAfter].some((days) => days.some((count) => count > 0)),
  };
}

const piName = ({ name, start, end }: { name: string; start: string; end: string }, today: string): string => (start <= today && today <= end ? `${name} (now)` : name);
