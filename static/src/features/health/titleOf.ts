import { GADGET_VIEWS, type GadgetConfig } from './GadgetConfig';

/**
 * The heading of a tile: as saved, or the view's own.
 *
 * @example titleOf({ v: 1, view: 'health', title: '', streams: 'all' }) // 'Portfolio health'
 */
export const titleOf = ({ title, view }: GadgetConfig): string => title.trim() || (GADGET_VIEWS.find(({ id }) => id === view)?.title ?? '');
