import { isKanbanState } from '../../../../../src/domain/settings';
import { ZOOMS } from '../../../geometry/roadmap';
import { DEFAULT_VIEW, LINK_CHOICES, MARKS, PAST_CHOICES, type ViewState } from './ViewState';

/**
 * A view as the search part of an address, only what differs from the usual.
 *
 * @example writeView({ ...DEFAULT_VIEW, zoom: 'pi', streams: ['payments'] }) // '?zoom=pi&stream=payments'
 */
export function writeView(view: ViewState): string {
  const search = new URLSearchParams();
  const one = (name: string, value: string, usual: string): void => void (value !== usual && search.set(name, value));
  const many = (name: string, values: readonly string[]): void => values.forEach((value) => search.append(name, value));
  one('view', view.as, DEFAULT_VIEW.as);
  one('zoom', view.zoom, DEFAULT_VIEW.zoom);
  one('links', view.links, DEFAULT_VIEW.links);
  many('hide', view.hide);
  one('past', view.past, DEFAULT_VIEW.past);
  many('stream', view.streams);
  many('state', view.states);
  many('pi', view.pis);
  many('owner', view.owners);
  one('conflicts', view.conflicts ? 'yes' : '', '');
  one('disagree', view.disagree ? 'yes' : '', '');
  one('text', view.text, '');
  one('only', view.only ? 'yes' : '', '');
  many('collapsed', view.collapsed);
  one('sort', view.sort, DEFAULT_VIEW.sort);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Reads a view from an address. What it does not know, as from a newer version or typed by hand, it leaves at the usual.
 *
 * @example readView('?zoom=pi&stream=payments').streams // ['payments']
 */
export function readView(text: string): ViewState {
  const search = new URLSearchParams(text);
  const one = <T extends string>(name: string, known: readonly T[], usual: T): T => known.find((value) => value === search.get(name)) ?? usual;
  return {
    as: one('view', ['timeline', 'table'], DEFAULT_VIEW.as),
    zoom: one('zoom', ZOOMS, DEFAULT_VIEW.zoom),
    links: one('links', LINK_CHOICES, DEFAULT_VIEW.links),
    hide: MARKS.filter((mark) => search.getAll('hide').includes(mark)),
    past: one('past', PAST_CHOICES, DEFAULT_VIEW.past),
    streams: search.getAll('stream'),
    states: search.getAll('state').filter(isKanbanState),
    pis: search.getAll('pi'),
    owners: search.getAll('owner'),
    conflicts: search.get('conflicts') === 'yes',
    disagree: search.get('disagree') === 'yes',
    text: search.get('text') ?? '',
    only: search.get('only') === 'yes',
    collapsed: search.getAll('collapsed'),
    sort: search.get('sort') ?? DEFAULT_VIEW.sort,
  };
}
