import type { Problem, ValueStream } from '../../contract';
import type { Catalogue } from './catalogue';
import { namesOf } from './names';
import { earlierTwins, isMissing, under } from './problems';

const LONGEST_NAME = 120;
/** Beyond this a number is a slip of the keyboard. */
const MOST_POINTS = 100_000;

/**
 * Whether streams can be told apart, each has a project, and no project is in two of them: an epic belongs to one stream. A capacity,
 * where there is one, must be a number that a load can be held against.
 *
 * @example
 * checkStreams([{ id: 'a', name: 'Payments', projectIds: ['1'], … }, { id: 'b', name: 'Channels', projectIds: ['1'], … }])
 * // [{ path: 'streams[1].projectIds', message: 'Project 1 is in stream Payments already. Take it out of one of the two.' }]
 */
export function checkStreams(streams: readonly ValueStream[], catalogue?: Catalogue): Problem[] {
  if (streams.length === 0) return [{ path: 'streams', message: 'Add at least one value stream.' }];
  const ids = earlierTwins(streams, (stream) => stream.id);
  const names = earlierTwins(streams, (stream) => stream.name.trim().toLowerCase());
  return streams.flatMap((stream, at) =>
    under(`streams[${at}]`, [
      ...checkId(stream, ids[at] ?? null),
      ...checkName(stream, names[at] ?? null),
      ...checkProjects(stream, streams.slice(0, at), catalogue),
      ...checkCapacity(stream),
    ]),
  );
}

function checkId({ id }: ValueStream, twin: number | null): Problem[] {
  if (id.trim() === '') return [{ path: 'id', message: 'This stream has no id. Remove it and add it anew.' }];
  return twin === null ? [] : [{ path: 'id', message: `Stream ${twin + 1} has the same id. Remove one of the two and add it anew.` }];
}

function checkName({ name }: ValueStream, twin: number | null): Problem[] {
  if (name.trim() === '') return [{ path: 'name', message: 'Give this stream a name.' }];
  if (name.length > LONGEST_NAME) return [{ path: 'name', message: `The name is ${name.length} characters long. Shorten it to ${LONGEST_NAME}.` }];
  return twin === null ? [] : [{ path: 'name', message: `Stream ${twin + 1} is called ${name.trim()} too. Rename one of the two.` }];
}

function checkProjects({ name, projectIds }: ValueStream, earlier: readonly ValueStream[], catalogue?: Catalogue): Problem[] {
  if (projectIds.length === 0) return [{ path: 'projectIds', message: `Choose at least one project for ${name.trim() || 'this stream'}.` }];
  const twins = earlierTwins(projectIds, (id) => id);
  const messages = projectIds.map((id, at) => projectProblem(id, (twins[at] ?? null) !== null, earlier, catalogue));
  return messages.filter((message) => message !== null).map((message) => ({ path: 'projectIds', message }));
}

function checkCapacity({ capacity }: ValueStream): Problem[] {
  if (capacity === null || (capacity > 0 && capacity <= MOST_POINTS)) return [];
  return [{ path: 'capacity', message: `Give the points of job size that fit in a PI, more than 0 and at most ${MOST_POINTS.toLocaleString('en-GB')}, or leave it empty.` }];
}

function projectProblem(id: string, twice: boolean, earlier: readonly ValueStream[], catalogue?: Catalogue): string | null {
  const name = namesOf(catalogue).project(id);
  if (twice) return `Project ${name} is listed twice. Take one out.`;
  if (isMissing(catalogue?.projects, id)) return `There is no project ${id} in Jira. Take it out.`;
  const other = earlier.find((stream) => stream.projectIds.includes(id));
  return other ? `Project ${name} is in stream ${other.name} already. Take it out of one of the two.` : null;
}
