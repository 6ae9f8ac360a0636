import type { FrameLocator, Page } from 'playwright-core';
import { frameOf, panelOf } from './pages';

/** A screen that shows rows of the portfolio, and how to have all of it on screen. */
export interface PortfolioScreen {
  name: string;
  /** The tab of the portfolio page that it stands in; null where it stands elsewhere. */
  tab: string | null;
  /** Where on the site. `near` is an epic that is always visible. */
  path(near: string): string;
  /** Waits until everything has been read, and opens what must be opened. */
  settle(page: Page): Promise<void>;
}

const portfolio = (page: Page): FrameLocator => frameOf(page, 'frame-portfolio');

const whole = (place: FrameLocator) => place.locator('html[data-portfolio-phase="whole"]').waitFor({ state: 'attached' });

/** A view of the portfolio page: one of these test ids stands once it is there. */
const view = (name: string, tab: string, search: (near: string) => string, shows: string[]): PortfolioScreen => ({
  name,
  tab,
  path: (near) => `/jira/apps/portfolio${tab}${search(near)}`,
  settle: async (page) => {
    await whole(portfolio(page));
    await portfolio(page).locator(shows.map((id) => `[data-testid^="${id}"]`).join(', ')).first().waitFor();
  },
});

/** Opens the list behind each number in turn. */
async function openLists(page: Page): Promise<void> {
  const gadget = frameOf(page, 'gadget-health');
  await gadget.locator('[data-testid="health"][data-phase="whole"]').waitFor();
  for (const id of await gadget.locator('button[data-testid^="measure-"]').evaluateAll((buttons) => buttons.map((button) => button.id))) {
    await gadget.getByTestId(id).press('Enter');
    await gadget.getByTestId('list-back').press('Enter');
    await gadget.getByTestId(id).waitFor();
  }
}

/** Every screen that shows rows of the portfolio. */
export const PORTFOLIO_SCREENS: readonly PortfolioScreen[] = [
  view('roadmap, timeline', '/roadmap', () => '?state=analyzing&state=ready', ['timeline', 'roadmap-nothing']),
  view('roadmap, table', '/roadmap', () => '?view=table&state=analyzing&state=ready', ['roadmap-table', 'roadmap-nothing']),
  // only rows in sight are drawn, so the two streams that something is hidden of
  view('board', '/board', () => '?stream=security&stream=data-platform', ['card-', 'board-nothing']),
  view('kanban', '/kanban', () => '?stream=security&stream=data-platform', ['kanban-card-', 'kanban-nothing']),
  view('kanban, table', '/kanban', () => '?view=table&stream=security&stream=data-platform', ['kanban-move-', 'kanban-nothing']),
  view('dependencies, list', '/dependencies', () => '?show=conflict', ['dependencies', 'nothing']),
  view('dependencies, matrix', '/dependencies', () => '?view=matrix', ['matrix', 'nothing']),
  view('dependencies, cycles', '/dependencies', () => '?view=cycles', ['cycles', 'nothing']),
  view('dependencies, graph', '/dependencies', (near) => `?view=graph&epic=${near}`, ['graph-table', 'nothing']),
  view('ledger', '/ledger', () => '', ['ledger-row', 'no-entries']),
  view('metrics', '/metrics', () => '', ['unplanned-number']),
  {
    ...view('intake', '/intake', () => '', []),
    settle: async (page) => {
      await whole(portfolio(page));
      await portfolio(page).locator('[data-testid^="pending-row-"]').or(portfolio(page).getByText('Nothing waits for a decision')).first().waitFor();
      await portfolio(page).getByTestId('scope-words').waitFor();
    },
  },
  {
    name: 'issue panel',
    tab: null,
    path: (near) => `/browse/${near}`,
    settle: (page) => Promise.race([panelOf(page).locator('[data-testid="meaning"][data-phase="whole"]').waitFor(), page.getByTestId('not-found').waitFor()]),
  },
  {
    name: 'project page',
    tab: null,
    path: (near) => `/jira/projects/${near.split('-')[0]}/apps/stream`,
    settle: (page) => Promise.race([frameOf(page, 'frame-stream').getByTestId('stream-independence').waitFor(), page.getByTestId('not-found').waitFor()]),
  },
  {
    name: 'Confluence macro',
    tab: null,
    path: () => '/wiki/page',
    settle: (page) => frameOf(page, 'macro-roadmap').locator('[data-testid="macro"][data-phase="whole"]').waitFor(),
  },
  { name: 'dashboard gadget', tab: null, path: () => '/jira/dashboards', settle: openLists },
];
