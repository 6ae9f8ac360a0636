import type { Milestone, ValueStream } from '../../contract';

/**
 * The projects in which a milestone may become a version: those of the streams that it names, or of all where it names none.
 *
 * @example projectsOf({ streamIds: ['channels'] }, settings.streams) // ['10002', '10003']
 */
export function projectsOf({ streamIds }: Pick<Milestone, 'streamIds'>, streams: readonly ValueStream[]): string[] {
  return streams.filter(({ id }) => streamIds.length === 0 || streamIds.includes(id)).flatMap(({ projectIds }) => projectIds);
}
