import type { Day, Milestone, MilestoneVersion, Wiring } from '../../../../src/contract';
import { sayDay } from '../../../../src/domain/calendar';
import { makeCalendar } from '../../../../src/domain/cadence';
import { isForStream, KIND_WORDS, projectsOf, sayPlace } from '../../../../src/domain/milestones';

/** The stream and the project that a page is about; without one it is about the whole portfolio. */
export interface Scope {
  streamId: string;
  projectId: string;
}

/** What a milestone is in one project: nothing yet, or a version that still says the same or no longer does. */
export interface ProjectState {
  projectId: string;
  version: MilestoneVersion | null;
  /** Whether the milestone has another name or day since. */
  behind: boolean;
}

/** One milestone as the list shows it. */
export interface MilestoneRow {
  milestone: Milestone;
  kind: string;
  day: string;
  place: string;
  streams: string;
  past: boolean;
  projects: ProjectState[];
}

type Facts = Pick<Wiring, 'streams' | 'cadence' | 'today'>;

/**
 * The milestones of a page in words, in their order: on a stream's page those that name it or are for all, with its project alone.
 *
 * @example milestoneRows(items, wiring, null)[0].streams // 'Payments, Channels'
 */
export function milestoneRows(items: readonly Milestone[], wiring: Facts, scope: Scope | null): MilestoneRow[] {
  const calendar = makeCalendar(wiring.cadence);
  return items
    .filter((milestone) => scope === null || isForStream(milestone, scope.streamId))
    .map((milestone) => ({
      milestone,
      kind: KIND_WORDS[milestone.kind],
      day: sayDay(milestone.day, wiring.today),
      place: sayPlace(milestone, calendar),
      streams: sayStreams(milestone, wiring),
      past: milestone.day < wiring.today,
      projects: (scope ? [scope.projectId] : projectsOf(milestone, wiring.streams)).map((projectId) => stateIn(milestone, projectId)),
    }));
}

function sayStreams({ streamIds }: Milestone, { streams }: Facts): string {
  if (streamIds.length === 0) return 'All value streams';
  return streams.filter(({ id }) => streamIds.includes(id)).map(({ name }) => name).join(', ');
}

function stateIn({ versions, name, day }: Milestone, projectId: string): ProjectState {
  const version = versions.find((candidate) => candidate.projectId === projectId) ?? null;
  return { projectId, version, behind: version !== null && !sameAs(version, name, day) };
}

/** Jira's spelling of a name that was there before counts as the same. */
const sameAs = (version: MilestoneVersion, name: string, day: Day): boolean => version.day === day && version.name.toLowerCase() === name.toLowerCase();
