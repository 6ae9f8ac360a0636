import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { lazy, Suspense } from 'react';
import { PortfolioProvider } from '../../portfolio/PortfolioProvider';
import { usePortfolio } from '../../portfolio/usePortfolio';
import { FaultLater } from '../../ui/FaultLater';
import { Loading } from '../../ui/Loading';
import { MilestonesProvider } from '../milestones/MilestonesProvider';
import { PAGE_TABS, type PagePath } from './pageTabs';
import { usePageAddress } from './usePageAddress';
import { useTabInSight } from './useTabInSight';
import { PageAddressContext } from './useTabSearch';

// rarely needed, and heavier than it looks
const NotSetUp = lazy(async () => ({ default: (await import('./NotSetUp')).NotSetUp }));

/** Each view comes with its own file when its tab is first opened. */
const VIEWS: Record<PagePath, ReturnType<typeof lazy>> = {
  '/roadmap': lazy(async () => ({ default: (await import('../roadmap/RoadmapView')).RoadmapView })),
  '/board': lazy(() => import('../board/BoardView')),
  '/kanban': lazy(() => import('../kanban/KanbanView')),
  '/dependencies': lazy(() => import('./DependenciesTab')),
  '/intake': lazy(() => import('./IntakeTab')),
  '/calendar': lazy(() => import('./CalendarTab')),
  '/metrics': lazy(() => import('./MetricsTab')),
  '/ledger': lazy(() => import('./LedgerTab')),
};

/** The portfolio page: one tab a view, and one reading of the portfolio for all of them. */
export const PortfolioPage = () => (
  <PortfolioProvider>
    <MilestonesProvider>
      <Page />
    </MilestonesProvider>
  </PortfolioProvider>
);

function Page() {
  const { state, refresh } = usePortfolio();
  const handle = usePageAddress();
  const { address, choose } = handle;
  useTabInSight(address?.tab ?? null);
  if (state.fault?.code === 'not-set-up') {
    return (
      <Suspense>
        <NotSetUp />
      </Suspense>
    );
  }
  return (
    <PageAddressContext.Provider value={handle}>
      <main className="il-portfolio">
        {/* Jira shows the name over the frame; inside it, it is for those who read by headings */}
        <h1 className="il-hidden">Interlock</h1>
        {state.fault && !state.wiring && <FaultLater fault={state.fault} trying="read the value streams and the calendar" onRetry={refresh} />}
        {address && (
          <Tabs id="portfolio" selected={address.tab} onChange={choose}>
            <TabList>
              {PAGE_TABS.map(({ title }) => (
                <Tab key={title}>{title}</Tab>
              ))}
            </TabList>
            {PAGE_TABS.map(({ path, title }) => (
              <TabPanel key={path}>
                <TabBody path={path} title={title} />
              </TabPanel>
            ))}
          </Tabs>
        )}
      </main>
    </PageAddressContext.Provider>
  );
}

function TabBody({ path, title }: { path: PagePath; title: string }) {
  const View = VIEWS[path];
  return (
    <Suspense fallback={<Loading what={title} lines={7} />}>
      <View />
    </Suspense>
  );
}
