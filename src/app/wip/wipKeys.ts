import type { Result, WipLimit } from '../../contract';
import { ok } from '../../contract';
import { isEpic } from '../../domain/epics';
import type { Portfolio } from '../portfolio';
import type { IssuePlace, Ports, WipKey } from '../ports';

/** Epics read for one limit. More than this under one limit is no limit that anybody works by. */
const MOST = 2_000;

/**
 * Who Jira has in the state of a limit. As the app: a limit counts every epic, whoever looks.
 *
 * @returns null where there are too many to read
 * @example await findThere(ports, portfolio, { state: 'implementing', streamId: 'payments' }) // ok(new Set(['10001']))
 */
export async function findThere({ jira }: Pick<Ports, 'jira'>, portfolio: Portfolio, key: WipKey): Promise<Result<Set<string> | null>> {
  const where = { projectIds: projectsOf(portfolio, key.streamId), statusIds: statusesOf(portfolio, key) };
  if (where.projectIds.length === 0 || where.statusIds.length === 0) return ok(new Set());
  const found = await jira.findPlaces(where, MOST);
  if (!found.ok) return found;
  return ok(found.value.more ? null : new Set(found.value.places.filter((place) => isEpicAt(portfolio, place)).map(({ id }) => id)));
}

/**
 * Whether an issue counts under a limit where it is now.
 *
 * @example countsUnder(portfolio, { state: 'implementing', streamId: null }, place)
 */
export const countsUnder = (portfolio: Portfolio, key: WipKey, place: IssuePlace): boolean =>
  isEpicAt(portfolio, place) && projectsOf(portfolio, key.streamId).includes(place.projectId) && statusesOf(portfolio, key).includes(place.statusId);

const isEpicAt = ({ settings }: Portfolio, { typeId, level }: IssuePlace): boolean => isEpic(settings.epics, { id: typeId, hierarchyLevel: level });

const statusesOf = ({ settings }: Portfolio, { state }: WipKey): string[] => settings.statuses.filter((mapping) => mapping.state === state).map(({ statusId }) => statusId);

const projectsOf = ({ settings }: Portfolio, streamId: string | null): string[] =>
  settings.streams.filter(({ id }) => streamId === null || id === streamId).flatMap(({ projectIds }) => projectIds);

/** The key under which a limit's leases are kept. @example keyOf({ state: 'ready', streamId: null, limit: 3 }) */
export const keyOf = ({ state, streamId }: WipLimit): WipKey => ({ state, streamId });
