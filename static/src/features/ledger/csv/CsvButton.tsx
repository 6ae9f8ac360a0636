import { FaultLater } from '../../../ui/FaultLater';
import { LiveRegion } from '../../../ui/LiveRegion';
import type { LedgerReading } from '../list/readLedger';
import { sayCsv } from './sayCsv';
import type { CsvHandle } from './useCsv';

interface Props {
  csv: CsvHandle;
  reading: LedgerReading;
}

/** Hands over all that the filter gives, not only what is on screen. */
export function CsvButton({ csv: { state, save, stop }, reading }: Props) {
  const busy = state.phase === 'reading';
  const words = sayCsv(state);
  return (
    <div className="rm-tools">
      <button type="button" className="rm-button" aria-disabled={busy} data-testid="ledger-csv" onClick={() => !busy && void save(reading)}>
        Export as CSV
      </button>
      {busy && (
        <button type="button" className="rm-button rm-quiet" onClick={stop}>
          Stop
        </button>
      )}
      {words && <span className="il-subtle il-small">{words}</span>}
      <LiveRegion text={state.phase === 'done' ? words : null} />
      {state.phase === 'failed' && <FaultLater fault={state.fault} trying="read the rest of the ledger" onRetry={() => void save(reading)} />}
    </div>
  );
}
