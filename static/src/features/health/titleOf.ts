import { GADGET_VIEWS, type GadgetConfig } from './GadgetConfig';

/**
 * The heading of a tile: as saved, or the view's own.
 *
 * @example titleOf({ view: 'health', title: '' }) // 'Portfolio health'
 */
export const titleOf = ({ title, view }: Pick<GadgetConfig, 'title' | 'view'>): string => title.trim() || (GADGET_VIEWS.find(({ id }) => id === view)?.title ?? '');
