import type { Pi, Result, ValueStream, Wiring } from '../contract';
import { ok } from '../contract';
import { type Calendar, makeCalendar } from '../domain/cadence';
import type { PlannedIssue, RoadmapIssue } from '../domain/roadmap/export';
import { childFields, childrenJql, childSpans, farEnds, needChildren, plannedIssues, roadmapFields, roadmapJql } from '../domain/roadmap/export';
import type { FoundIssues, Ports } from './ports';

/** What a page in a file can hold, and what Jira gives in five requests. */
const MOST_EPICS = 500;
/** Epics that the listed ones depend on, and that are not listed themselves. */
const MOST_FAR = 300;
/** Epics whose children one search asks for, and the children that it reads. */
const PARENTS = 100;
const MOST_CHILDREN = 300;

/** What to read: streams that the caller sees, and PIs in order; null for all. */
export interface RoadmapScope {
  streams: ValueStream[];
  pis: Pi[] | null;
  /** Whether what the epics depend on is read too. */
  dependencies: boolean;
}

export interface RoadmapReading {
  epics: PlannedIssue[];
  /** Epics at the far ends of their dependencies. */
  far: PlannedIssue[];
  /** What was left out, a sentence each. */
  cuts: string[];
}

/**
 * Reads the epics of a roadmap as the caller, with as many requests as a function has time for, and says what it left out.
 *
 * @example await readRoadmap(ports, wiring, { streams: wiring.streams, pis: wiring.pis.slice(0, 4), dependencies: true })
 */
export async function readRoadmap({ jira }: Pick<Ports, 'jira'>, wiring: Wiring, scope: RoadmapScope): Promise<Result<RoadmapReading>> {
  if (wiring.epicTypeIds.length === 0) return ok({ epics: [], far: [], cuts: [] });
  const calendar = makeCalendar(wiring.cadence);
  const fields = roadmapFields(wiring.fields);
  const found = await searchEpics(jira, wiring, scope, fields);
  if (!found.ok) return found;
  const ends = scope.dependencies ? farEnds(plannedIssues(found.value.issues, wiring, calendar), wiring.dependencies) : [];
  const far = ends.length === 0 ? ok([]) : await jira.fetchIssues(ends.slice(0, MOST_FAR), fields);
  if (!far.ok) return far;
  const children = await readChildren(jira, wiring, calendar, [...found.value.issues, ...far.value]);
  if (!children.ok) return children;
  const spans = childSpans(children.value.issues, wiring);
  return ok({
    epics: plannedIssues(found.value.issues, wiring, calendar, spans),
    far: plannedIssues(far.value, wiring, calendar, spans),
    cuts: sayCuts({ epics: found.value.more, far: ends.length > MOST_FAR, children: children.value.more }),
  });
}

/** Jira refuses a query with a field that the caller may not see: then the whole is read, and sorted out afterwards. */
async function searchEpics(jira: Ports['jira'], wiring: Wiring, { streams, pis }: RoadmapScope, fields: string[]): Promise<Result<FoundIssues>> {
  const [first, last] = [pis?.[0], pis?.at(-1)];
  const span = first && last ? { from: first.start, to: last.end } : null;
  const found = await jira.searchIssues(roadmapJql(wiring, streams, span), fields, MOST_EPICS);
  return found.ok || found.fault.code !== 'bad-input' || span === null ? found : jira.searchIssues(roadmapJql(wiring, streams, null), fields, MOST_EPICS);
}

/** Children count only where nothing stronger gives an epic both of its days. */
async function readChildren(jira: Ports['jira'], wiring: Wiring, calendar: Calendar, issues: readonly RoadmapIssue[]): Promise<Result<FoundIssues>> {
  const parents = needChildren(plannedIssues(issues, wiring, calendar));
  const batches = Array.from({ length: Math.ceil(parents.length / PARENTS) }, (_, at) => parents.slice(at * PARENTS, (at + 1) * PARENTS));
  const read = await Promise.all(batches.map((batch) => jira.searchIssues(childrenJql(batch, wiring.fields), childFields(wiring.fields), MOST_CHILDREN)));
  const all: FoundIssues = { issues: [], more: false };
  for (const page of read) {
    // a person who may not see one of the date fields gets no dates from children, and is told
    if (!page.ok && page.fault.code !== 'bad-input') return page;
    all.issues.push(...(page.ok ? page.value.issues : []));
    all.more ||= !page.ok || page.value.more;
  }
  return ok(all);
}

function sayCuts(cut: Record<'epics' | 'far' | 'children', boolean>): string[] {
  return [
    ...(cut.epics ? [`Only the first ${MOST_EPICS} epics by due date were read; there are more.`] : []),
    ...(cut.far ? [`Of the epics that these depend on, only ${MOST_FAR} were read, so conflicts can be missing.`] : []),
    ...(cut.children ? ['Not all child issues were read, so dates that follow from them can be incomplete.'] : []),
  ];
}
