import { router } from '@forge/bridge';

/** The module of the portfolio page, as the manifest names it. */
const PAGE = 'portfolio';

/**
 * Opens a view of the portfolio page in a new tab of the browser.
 *
 * @example await openTab('/kanban')
 */
export const openTab = (path: string): Promise<void> => router.open({ target: 'module', moduleKey: PAGE, path });
