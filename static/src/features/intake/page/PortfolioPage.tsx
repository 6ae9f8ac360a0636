import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { useCallback } from 'react';
import { call } from '../../../bridge/bridge';
import FaultMessage from '../../../ui/FaultMessage';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { isBusy } from '../../../ui/reading/isBusy';
import { useReading } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import { CalendarView } from '../calendar/CalendarView';
import { PendingView } from '../pending/PendingView';
import { NotSetUp } from './NotSetUp';
import { PAGE_TABS } from './pageTabs';
import { useTabs } from './useTabs';

/** The portfolio page: one tab a view. */
export function PortfolioPage() {
  const { reading, refresh } = useReading(useCallback(() => call('wiring.read', {}), []));
  const [tab, choose] = useTabs();
  const wiring = valueOf(reading);
  const fault = faultOf(reading);
  const again = () => void refresh();
  if (fault?.code === 'not-set-up') return <NotSetUp />;
  return (
    <main className="il-portfolio">
      {/* Jira shows the name over the frame; inside it, it is for those who read by headings */}
      <h1 className="il-hidden">Interlock</h1>
      {fault && <FaultMessage fault={fault} trying="read the value streams and the calendar" onRetry={again} />}
      <Tabs id="portfolio" selected={tab} onChange={choose}>
        <TabList>
          {PAGE_TABS.map(({ title }) => (
            <Tab key={title}>{title}</Tab>
          ))}
        </TabList>
        <TabPanel>{reading.phase === 'loading' ? <Loading what="the requests" lines={5} /> : <PendingView wiring={wiring} />}</TabPanel>
        <TabPanel>{wiring ? <CalendarView wiring={wiring} busy={isBusy(reading)} onRefresh={again} /> : !fault && <Loading what="the calendar" lines={7} />}</TabPanel>
      </Tabs>
    </main>
  );
}
