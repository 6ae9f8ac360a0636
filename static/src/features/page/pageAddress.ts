import { PAGE_TABS, tabAt, type PagePath } from './pageTabs';

/** Which tab is open, and the search part of each, so that a tab comes back as it was left. */
export interface PageAddress {
  tab: number;
  searches: Partial<Record<PagePath, string>>;
}

/**
 * The address after the host has moved to a path and a search part.
 *
 * @example movedTo({ tab: 0, searches: {} }, '/calendar', '') // { tab: 5, searches: { '/calendar': '' } }
 */
export function movedTo({ searches }: PageAddress, path: string, search: string): PageAddress {
  const tab = tabAt(path);
  const open = PAGE_TABS[tab]?.path;
  return { tab, searches: open ? { ...searches, [open]: search } : searches };
}
