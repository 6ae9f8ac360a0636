import type { Milestone, ValueStream } from '../../contract';

/** What a person can browse: projects, and the streams that have at least one of them. */
export interface Sight {
  streamIds: ReadonlySet<string>;
  projectIds: ReadonlySet<string>;
}

/**
 * What a person sees, given the projects that they can browse.
 *
 * @example sightOf(settings.streams, ['10001']).streamIds.has('payments') // true
 */
export function sightOf(streams: readonly ValueStream[], browsable: readonly string[]): Sight {
  const projectIds = new Set(browsable);
  const seen = streams.filter((stream) => stream.projectIds.some((id) => projectIds.has(id)));
  return { streamIds: new Set(seen.map(({ id }) => id)), projectIds };
}

/**
 * A milestone as a person may see it: without streams and versions that Jira hides from them. Null where it names streams and none
 * of them is left, so that not even its name tells of what is hidden. One that names no stream is for everybody.
 *
 * @example visibleMilestone({ …, streamIds: ['security'] }, sightOf(streams, ['10001'])) // null
 */
export function visibleMilestone(milestone: Milestone, { streamIds, projectIds }: Sight): Milestone | null {
  const seen = milestone.streamIds.filter((id) => streamIds.has(id));
  if (seen.length === 0 && milestone.streamIds.length > 0) return null;
  return { ...milestone, streamIds: seen, versions: milestone.versions.filter((version) => projectIds.has(version.projectId)) };
}
