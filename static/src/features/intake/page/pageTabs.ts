/** The views of the portfolio page, in the order of its tabs; each has an address of its own. */
export const PAGE_TABS = [
  { path: '/intake', title: 'Intake' },
  { path: '/calendar', title: 'Calendar' },
] as const;

/**
 * The tab that an address opens; the first for one that is unknown, as after an update or by hand.
 *
 * @example tabAt('/calendar') // 1
 */
export function tabAt(path: string): number {
  const found = PAGE_TABS.findIndex((tab) => path.replace(/\/+$/, '').endsWith(tab.path));
  return found < 0 ? 0 : found;
}
