import { toDayNumber } from '../../../../../src/domain/calendar';
import type { Calendar } from '../../../../../src/domain/cadence';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { Wiring } from '../../../../../src/contract';
import { NONE_16, NONE_32, type Portfolio } from '../../../portfolio/Portfolio';
import type { ViewState } from '../view/ViewState';
import { isPast } from './isPast';
import { findText } from './findText';

interface Facts {
  wiring: Pick<Wiring, 'streams' | 'today'>;
  calendar: Calendar;
  portfolio: Portfolio;
  /** By epic; null as long as nothing is analysed, when the conflict filter keeps all. */
  inConflict: Uint8Array | null;
}

/** `past` hides what was finished before the running PI only where it is settled to do so. */
type Filters = Pick<ViewState, 'past' | 'streams' | 'states' | 'pis' | 'owners' | 'conflicts' | 'disagree' | 'text' | 'only'>;

/**
 * The epics that pass the filters, 1 for each that does; null where no filter is set.
 *
 * @example matchEpics(facts, { ...DEFAULT_VIEW, states: ['ready'] })
 */
export function matchEpics(facts: Facts, filters: Filters): Uint8Array | null {
  const tests = testsOf(facts, filters);
  const texts = filters.only && filters.text.trim() !== '' ? searchEpics(facts.portfolio, filters.text) : null;
  if (tests.length === 0 && !texts) return null;
  const shown = texts ?? new Uint8Array(facts.portfolio.count).fill(1);
  for (let epic = 0; epic < shown.length; epic++) if (shown[epic] && !tests.every((test) => test(epic))) shown[epic] = 0;
  return shown;
}

/**
 * The epics whose key or summary contains a text.
 *
 * @example searchEpics(portfolio, 'pay-1')
 */
export function searchEpics(portfolio: Portfolio, text: string): Uint8Array {
  const found = new Uint8Array(portfolio.count);
  findText(portfolio.keys, text.trim(), found);
  findText(portfolio.summaries, text.trim(), found);
  return found;
}

type Test = (epic: number) => boolean;

function testsOf({ wiring, calendar, portfolio, inConflict }: Facts, filters: Filters): Test[] {
  const tests: Test[] = [];
  const { stream, state, owner, tables } = portfolio;
  if (filters.streams.length > 0) tests.push(isIn(stream, filters.streams.map((id) => wiring.streams.findIndex((one) => one.id === id))));
  if (filters.states.length > 0) tests.push(isIn(state, filters.states.map((name) => KANBAN_STATES.indexOf(name))));
  if (filters.owners.length > 0) tests.push(isIn(owner, filters.owners.map((id) => ownerIndex(tables.people, id))));
  if (filters.pis.length > 0) tests.push(isInPi(portfolio, calendar, filters.pis));
  if (filters.past === 'hidden') tests.push(not(isPast(portfolio, calendar, wiring.today)));
  if (filters.conflicts && inConflict) tests.push((epic) => inConflict[epic] === 1);
  if (filters.disagree) tests.push((epic) => (portfolio.childrenBefore[epic] ?? 0) + (portfolio.childrenAfter[epic] ?? 0) > 0);
  return tests;
}

const not = (test: Test): Test => (epic) => !test(epic);

/** The id that stands for "nobody" in the owner filter. */
export const NOBODY = 'nobody';

const ownerIndex = (people: readonly { id: string }[], id: string): number => (id === NOBODY ? NONE_16 : people.findIndex((person) => person.id === id));

function isIn(column: Uint16Array | Uint8Array, wanted: readonly number[]): Test {
  const set = new Set(wanted);
  return (epic) => set.has(column[epic] ?? -1);
}

/** Dated epics are in the PIs that they touch, others in the one that they aim at. */
function isInPi({ start, finish, targetPi }: Portfolio, calendar: Calendar, keys: readonly string[]): Test {
  const pis = keys.flatMap((key) => calendar.piByKey(key) ?? []).map((pi) => ({ seq: pi.seq, from: toDayNumber(pi.start), to: toDayNumber(pi.end) }));
  return (epic) => {
    const first = start[epic] ?? NONE_32;
    if (first === NONE_32) return pis.some(({ seq }) => seq === targetPi[epic]);
    return pis.some(({ from, to }) => first <= to && (finish[epic] ?? first) >= from);
  };
}
