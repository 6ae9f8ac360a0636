import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import '../ledger/ledger.css';
import { LedgerView } from '../ledger/LedgerView';
import '../roadmap/toolbar/toolbar.css';

/** The ledger needs the calendar's names, but none of the epics. */
export default function LedgerTab() {
  const { wiring, fault } = usePortfolio().state;
  if (!wiring) return fault ? null : <Loading what="the ledger" lines={7} />;
  return <LedgerView wiring={wiring} />;
}
