import { projectPlace, type ProjectPlace } from '../../bridge/bridge';
import { PortfolioProvider } from '../../portfolio/PortfolioProvider';
import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import { useReading } from '../../ui/reading/useReading';
import { FaultLater } from '../../ui/FaultLater';
import { MilestonesProvider } from '../milestones/MilestonesProvider';
import { StreamBody } from './StreamBody';

/** The page in a project: the portfolio as far as it concerns the project's value stream. */
export const StreamPage = () => (
  <PortfolioProvider>
    <MilestonesProvider>
      <Page />
    </MilestonesProvider>
  </PortfolioProvider>
);

function Page() {
  const { reading, refresh } = useReading(projectPlace);
  if (reading.phase === 'failed') {
    return (
      <main className="il-portfolio">
        <FaultLater fault={reading.fault} trying="find out which project this is" onRetry={() => void refresh()} />
      </main>
    );
  }
  return <StreamScreen project={reading.phase === 'ready' ? reading.value : null} />;
}

/** The page once the project is known, in each state of the reading; null while it is not. */
export function StreamScreen({ project }: { project: ProjectPlace | null }) {
  const { state, refresh } = usePortfolio();
  if (state.fault?.code === 'not-set-up') return <NotSetUp />;
  return (
    <main className="il-portfolio st-page" data-testid="stream-page">
      {state.fault && <FaultLater fault={state.fault} trying={state.wiring ? 'read the whole portfolio' : 'read the value streams and the calendar'} onRetry={refresh} />}
      {state.wiring && project ? <StreamBody wiring={state.wiring} project={project} /> : !state.fault && <Loading what="the value stream" lines={8} />}
    </main>
  );
}

const NotSetUp = () => (
  <main className="il-portfolio st-page" data-testid="not-set-up">
    <h1 className="il-heading">Interlock is not set up yet</h1>
    <p className="il-calm">A Jira admin sets up the value streams, the cadence and the intake policy under Settings, Apps, Interlock. Until then nothing is held back.</p>
  </main>
);
