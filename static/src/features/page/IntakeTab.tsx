import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import { IntakeView } from '../intake/queue/IntakeView';
import '../intake/queue/queue.css';
import '../milestones/milestones.css';
import '../roadmap/toolbar/toolbar.css';

/** The intake needs the streams and the calendar, but none of the epics. */
export default function IntakeTab() {
  const { wiring, fault } = usePortfolio().state;
  if (!wiring) return fault ? null : <Loading what="the intake" lines={7} />;
  return <IntakeView wiring={wiring} />;
}
