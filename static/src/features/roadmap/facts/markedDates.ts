import type { Day, Milestone } from '../../../../../src/contract';
import { fromDayNumber } from '../../../../../src/domain/calendar';
import { isForStream, KIND_WORDS } from '../../../../../src/domain/milestones';
import { integrationsOf, layLanes, makeScale, markersOf, rangeOf, releasesOf } from '../../../geometry/roadmap';
import type { FullLookup } from './epicFacts';
import { parseVersions } from './parseVersions';

/** A day that the chart marks, in words. */
export interface MarkedDate {
  day: Day;
  kind: string;
  name: string;
  streams: string;
}

const ALL = 'All value streams';

/**
 * All days that the chart can mark, by day: cutoffs to come, full integration points, milestones, and the releases of each stream.
 * `streams`: ids of those that are shown; none stands for all.
 *
 * @example markedDates(lookup, null, [], [])[0] // { day: '2026-12-11', kind: 'Full integration', name: 'Solution demo of PI 2026.4', … }
 */
export function markedDates(lookup: FullLookup, shown: Uint8Array | null, milestones: readonly Milestone[], streams: readonly string[]): MarkedDate[] {
  const { wiring, calendar, portfolio } = lookup;
  const scale = makeScale(rangeOf(portfolio, calendar, wiring.today), 'day', 0);
  const cutoffs = markersOf(calendar, scale, wiring).filter(({ kind }) => kind === 'cutoff');
  const dates = [
    ...cutoffs.map(({ day, title }) => ({ day, kind: 'Intake cutoff', name: nameIn(title), streams: ALL })),
    ...integrationsOf(calendar, scale, wiring).map(({ day, title }) => ({ day, kind: 'Full integration', name: nameIn(title), streams: ALL })),
    ...milestones.filter((one) => streams.length === 0 || streams.some((id) => isForStream(one, id))).map((one) => ({ day: one.day, kind: KIND_WORDS[one.kind], name: one.name, streams: namesOf(lookup, one.streamIds) })),
    ...releaseDates(lookup, shown),
  ];
  return dates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** A mark's title is its kind, its name and its day. */
const nameIn = (title: string): string => title.replace(/^(Full integration: |Intake cutoff of )/, '').replace(/(, |: )[\d-]+$/, '');

const namesOf = ({ wiring }: FullLookup, ids: readonly string[]): string => (ids.length === 0 ? ALL : wiring.streams.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(', '));

function releaseDates({ portfolio, wiring }: FullLookup, shown: Uint8Array | null): MarkedDate[] {
  const lanes = layLanes(portfolio, wiring.streams.length, shown);
  const releases = releasesOf(lanes, { versions: portfolio.versions, names: parseVersions(portfolio.tables.versionNames) });
  return releases.flatMap((marks, lane) => marks.map(({ name, day, released }) => ({ day: fromDayNumber(day), kind: released ? 'Release, out' : 'Release', name, streams: wiring.streams[lane]?.name ?? '' })));
}
