import type { Wiring } from '../../../contract';
import type { Calendar } from '../../cadence';
import { type IssueLink, LINK_STATES, linkStatesOf, neighboursOf } from '../../dependencies';
import { plansOf, type PlannedIssue } from './plannedIssues';
import type { RoadmapIssue } from './RoadmapIssue';
import { sayConflict } from './sayConflict';

const CONFLICT = LINK_STATES.indexOf('conflict');

type Rules = Pick<Wiring, 'dependencies' | 'today' | 'streams'>;

/** The dependencies of an issue as Jira told them. */
const linksIn = ({ fields }: RoadmapIssue): IssueLink[] => (Array.isArray(fields['issuelinks']) ? (fields['issuelinks'] as IssueLink[]) : []);

/**
 * Ids of the issues that some epics depend on, or that depend on them, without those epics themselves.
 *
 * @example farEnds(planned, wiring.dependencies) // ['10133']
 */
export function farEnds(planned: readonly PlannedIssue[], dependencies: Rules['dependencies']): string[] {
  const known = new Set(planned.map(({ issue }) => issue.id));
  const ends = planned.flatMap(({ issue }) => {
    const { providers, consumers } = neighboursOf(issue.id, linksIn(issue), dependencies);
    return [...providers, ...consumers].map(({ issueId }) => issueId);
  });
  return [...new Set(ends)].filter((id) => !known.has(id));
}

/**
 * What of each epic's dependencies is in conflict, in words, by the epic's id; both ends are told.
 *
 * @param planned every epic that was read, those at far ends included
 * @example conflictsOf(planned, wiring, calendar).get('10101') // ['DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027']
 */
export function conflictsOf(planned: readonly PlannedIssue[], rules: Rules, calendar: Calendar): Map<string, string[]> {
  const links = linksAmong(planned, rules.dependencies);
  const states = linkStatesOf(plansOf(planned, calendar, rules.streams.length), links);
  const told = new Map<string, string[]>();
  states.forEach((state, link) => {
    const [provider, consumer] = [planned[links.from[link] ?? -1], planned[links.to[link] ?? -1]];
    if (state !== CONFLICT || !provider || !consumer) return;
    const words = sayConflict(provider, consumer, calendar, rules.today);
    for (const { issue } of [provider, consumer]) told.set(issue.id, [...(told.get(issue.id) ?? []), words]);
  });
  return told;
}

/** Each dependency once, though both of its ends tell of it. */
function linksAmong(planned: readonly PlannedIssue[], dependencies: Rules['dependencies']): { from: Int32Array; to: Int32Array } {
  const rows = new Map(planned.map(({ issue }, row) => [issue.id, row]));
  const pairs = new Map<string, [number, number]>();
  planned.forEach(({ issue }, row) => {
    const { providers, consumers } = neighboursOf(issue.id, linksIn(issue), dependencies);
    const ends = [...providers.map(({ issueId }) => [rows.get(issueId), row]), ...consumers.map(({ issueId }) => [row, rows.get(issueId)])];
    for (const [from, to] of ends) if (from !== undefined && to !== undefined) pairs.set(`${from} ${to}`, [from, to]);
  });
  const all = [...pairs.values()];
  return { from: Int32Array.from(all, ([from]) => from), to: Int32Array.from(all, ([, to]) => to) };
}
