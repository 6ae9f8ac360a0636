import type { Wiring } from '../../../../../src/contract';
import { type Analysis, LINK_STATES } from '../../../../../src/domain/dependencies';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { ADMISSIONS, NONE_32, type Portfolio } from '../../../portfolio/Portfolio';
import type { Health, Measure, MeasureId } from './Health';
import { pick } from './pick';
import { STATE_TITLES } from './stateTitles';

const CONFLICT = LINK_STATES.indexOf('conflict');
const UNPLANNED = LINK_STATES.indexOf('unplanned');
const IMPLEMENTING = KANBAN_STATES.indexOf('implementing');
const ADMITTED = ADMISSIONS.indexOf('admitted');

/**
 * How the chosen streams stand; `chosen` has a 1 for each of them, by its index in `wiring.streams`. A dependency or a cycle
 * counts when any of its epics is in a chosen stream: it is that stream's trouble, whoever else's it is.
 *
 * @example healthOf(portfolio, analysis, wiring, Uint8Array.of(1, 0)).conflicts.items.length // 3
 */
export function healthOf(portfolio: Portfolio, analysis: Analysis, wiring: Pick<Wiring, 'pis'>, chosen: Uint8Array): Health {
  const ours = Uint8Array.from(portfolio.stream, (stream) => chosen[stream] ?? 0);
  const pi = wiring.pis[0];
  const admitted = admittedBy(portfolio, pi?.seq ?? NONE_32);
  const working = (row: number): boolean => ours[row] === 1 && portfolio.state[row] === IMPLEMENTING;
  const currentPi = pi?.name ?? 'the running PI';
  return {
    epics: pick(portfolio.count, (row) => ours[row] === 1).length,
    states: statesOf(portfolio, ours),
    ...troublesOf(portfolio, analysis, ours),
    onCadence: epics('on-cadence', 'Admitted on cadence', `Epics in implementing that were admitted to ${currentPi} or an earlier PI.`, pick(portfolio.count, (row) => working(row) && admitted(row))),
    offCadence: epics('off-cadence', 'Not admitted on cadence', `Epics in implementing that were never admitted, or only to a PI after ${currentPi}.`, pick(portfolio.count, (row) => working(row) && !admitted(row))),
    currentPi,
  };
}

const epics = (id: MeasureId, title: string, about: string, items: Int32Array): Measure => ({ id, title, about, kind: 'epics', items });

function admittedBy({ admission, admittedPi }: Portfolio, current: number): (row: number) => boolean {
  return (row) => {
    const seq = admittedPi[row] ?? NONE_32;
    return admission[row] === ADMITTED && seq !== NONE_32 && seq <= current;
  };
}

function statesOf({ count, state }: Portfolio, ours: Uint8Array): Measure[] {
  const mapped = KANBAN_STATES.map((name, index) =>
    epics(`state-${name}`, STATE_TITLES[name], `Epics in ${name}.`, pick(count, (row) => ours[row] === 1 && state[row] === index)),
  );
  const rest = pick(count, (row) => ours[row] === 1 && (state[row] ?? 0) >= KANBAN_STATES.length);
  return rest.length === 0 ? mapped : [...mapped, epics('state-unmapped', 'Not mapped', 'Epics whose Jira status counts as no Kanban state. A Jira admin maps it.', rest)];
}

function troublesOf({ count, links, finish, start }: Portfolio, { linkState, cycles }: Analysis, ours: Uint8Array): Pick<Health, 'conflicts' | 'cycles' | 'unplanned'> {
  const at = (column: Int32Array, index: number): number => column[index] ?? 0;
  const touches = (link: number): boolean => ours[at(links.from, link)] === 1 || ours[at(links.to, link)] === 1;
  const conflicts = pick(linkState.length, (link) => linkState[link] === CONFLICT && touches(link));
  const overlap = (link: number): number => at(finish, at(links.from, link)) - at(start, at(links.to, link));
  conflicts.sort((one, other) => overlap(other) - overlap(one) || one - other);
  const waited = new Uint8Array(count);
  linkState.forEach((state, link) => {
    if (state === UNPLANNED && touches(link)) waited[at(links.from, link)] = 1;
  });
  return {
    conflicts: { id: 'conflicts', title: 'Conflicts', about: 'Dependencies whose provider finishes after its consumer starts, or in a later PI; the longest overlap first.', kind: 'links', items: conflicts },
    cycles: { id: 'cycles', title: 'Cycles', about: 'Epics that wait for one another in a circle, so that none of them can come first.', kind: 'cycles', items: pick(cycles.length, (index) => cycles[index]?.path.some((row) => ours[row] === 1) ?? false) },
    unplanned: epics('unplanned', 'Unplanned providers', 'Epics without planned dates that another epic waits for.', pick(count, (row) => waited[row] === 1)),
  };
}
