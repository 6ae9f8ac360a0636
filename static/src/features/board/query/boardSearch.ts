import { isPiKey } from '../../../../../src/domain/intake';
import { type BoardQuery, DEFAULT_QUERY, MAX_SPAN } from './BoardQuery';

/**
 * What an address asks for. What it leaves out, or says in words that are not ours, is as by default: an address may be old or
 * typed by hand.
 *
 * @example readQuery('?stream=payments&pis=3').span // 3
 */
export function readQuery(search: string): BoardQuery {
  const asked = new URLSearchParams(search);
  const span = Number(asked.get('pis') ?? '');
  const of = asked.get('of');
  return {
    as: asked.get('view') === 'table' ? 'table' : DEFAULT_QUERY.as,
    streams: asked.getAll('stream'),
    span: Number.isInteger(span) && span >= 1 && span <= MAX_SPAN ? span : DEFAULT_QUERY.span,
    of: isPiKey(of) ? of : null,
    conflicts: asked.get('conflicts') === 'yes',
    text: asked.get('text') ?? '',
  };
}

/**
 * The search part of the address that asks for it: the inverse of `readQuery`. It says only what differs from the default.
 *
 * @example writeQuery({ ...DEFAULT_QUERY, of: '2027.1' }) // '?of=2027.1'
 */
export function writeQuery(query: BoardQuery): string {
  const asked = new URLSearchParams();
  if (query.as !== DEFAULT_QUERY.as) asked.set('view', query.as);
  query.streams.forEach((id) => asked.append('stream', id));
  if (query.span !== DEFAULT_QUERY.span) asked.set('pis', String(query.span));
  if (query.of !== null) asked.set('of', query.of);
  if (query.conflicts) asked.set('conflicts', 'yes');
  if (query.text !== '') asked.set('text', query.text);
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}
