import type { ViewState } from '../view/ViewState';

/** Whether a view may hide epics. @example isFiltered({ ...DEFAULT_VIEW, conflicts: true }) // true */
export const isFiltered = ({ streams, states, pis, owners, conflicts, disagree, text, only }: Pick<ViewState, 'streams' | 'states' | 'pis' | 'owners' | 'conflicts' | 'disagree' | 'text' | 'only'>): boolean =>
  [streams, states, pis, owners].some((list) => list.length > 0) || conflicts || disagree || (only && text.trim() !== '');
