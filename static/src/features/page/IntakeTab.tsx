import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import { PendingView } from '../intake/pending/PendingView';

/** The requests that wait. They need the streams' names, or that these can't be had, but none of the epics. */
export default function IntakeTab() {
  const { wiring, fault } = usePortfolio().state;
  return wiring || fault ? <PendingView wiring={wiring} /> : <Loading what="the requests" lines={5} />;
}
