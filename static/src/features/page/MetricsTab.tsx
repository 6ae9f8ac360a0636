import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import '../metrics/metrics.css';
import { MetricsView } from '../metrics/MetricsView';
import '../roadmap/toolbar/toolbar.css';

/** The metrics read what they need by themselves: the epics of some PIs, whichever they are. */
export default function MetricsTab() {
  const { wiring, fault } = usePortfolio().state;
  if (!wiring) return fault ? null : <Loading what="the metrics" lines={7} />;
  return <MetricsView wiring={wiring} />;
}
