import { isPiKey } from '../../../../../src/domain/intake';
import { SORTS } from '../table/sortEpics';
import { DEFAULT_QUERY, type KanbanQuery, NO_PI } from './KanbanQuery';

/**
 * What an address asks for. What it leaves out, or says in words that are not ours, is as by default: an address may be old or
 * typed by hand.
 *
 * @example readQuery('?lanes=owner&stream=payments').lanes // 'owner'
 */
export function readQuery(search: string): KanbanQuery {
  const asked = new URLSearchParams(search);
  const sort = asked.get('sort') ?? '';
  return {
    as: asked.get('view') === 'table' ? 'table' : DEFAULT_QUERY.as,
    lanes: asked.get('lanes') === 'owner' ? 'owner' : DEFAULT_QUERY.lanes,
    streams: asked.getAll('stream'),
    owners: asked.getAll('owner'),
    pis: asked.getAll('pi').filter((key) => key === NO_PI || isPiKey(key)),
    text: asked.get('text') ?? '',
    sort: SORTS.some((id) => id === sort.replace(/^-/, '')) ? sort : DEFAULT_QUERY.sort,
  };
}

/**
 * The search part of the address that asks for it: the inverse of `readQuery`. It says only what differs from the default.
 *
 * @example writeQuery({ ...DEFAULT_QUERY, lanes: 'owner' }) // '?lanes=owner'
 */
export function writeQuery(query: KanbanQuery): string {
  const asked = new URLSearchParams();
  if (query.as !== DEFAULT_QUERY.as) asked.set('view', query.as);
  if (query.lanes !== DEFAULT_QUERY.lanes) asked.set('lanes', query.lanes);
  query.streams.forEach((id) => asked.append('stream', id));
  query.owners.forEach((id) => asked.append('owner', id));
  query.pis.forEach((key) => asked.append('pi', key));
  if (query.text !== '') asked.set('text', query.text);
  if (query.sort !== DEFAULT_QUERY.sort) asked.set('sort', query.sort);
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}
