/** The views of the portfolio page, in the order of its tabs; each has an address of its own. */
export const PAGE_TABS = [
  { path: '/roadmap', title: 'Roadmap' },
  { path: '/board', title: 'Board' },
  { path: '/kanban', title: 'Kanban' },
  { path: '/dependencies', title: 'Dependencies' },
  { path: '/intake', title: 'Intake' },
  { path: '/calendar', title: 'Calendar' },
  { path: '/metrics', title: 'Metrics' },
  { path: '/ledger', title: 'Ledger' },
] as const;

export type PagePath = (typeof PAGE_TABS)[number]['path'];

/**
 * The tab that an address opens; the first for one that is unknown, as after an update or by hand.
 *
 * @example tabAt('/calendar') // 5
 */
export function tabAt(path: string): number {
  const found = PAGE_TABS.findIndex((tab) => path.replace(/\/+$/, '').endsWith(tab.path));
  return found < 0 ? 0 : found;
}
