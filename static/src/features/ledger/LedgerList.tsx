import Button from '@atlaskit/button/new';
import type { Wiring } from '../../../../src/contract';
import { FaultLater } from '../../ui/FaultLater';
import { Freshness } from '../../ui/Freshness';
import { LiveRegion } from '../../ui/LiveRegion';
import { Loading } from '../../ui/Loading';
import { faultOf } from '../../ui/reading/faultOf';
import { isBusy } from '../../ui/reading/isBusy';
import { valueOf } from '../../ui/reading/valueOf';
import { CsvButton } from './csv/CsvButton';
import { useCsv } from './csv/useCsv';
import type { LedgerFilter } from './filter/LedgerFilter';
import { ledgerRows } from './list/LedgerRow';
import { LedgerTable } from './list/LedgerTable';
import { sayCount, sayFilter } from './list/listWords';
import type { LedgerReading } from './list/readLedger';
import { type LedgerHandle, useLedger } from './list/useLedger';
import { NoEntries } from './NoEntries';

interface Props {
  wiring: Wiring;
  filter: LedgerFilter;
}

/** What one filter gives. Another filter starts anew, so that no entry of the one before is taken for one of it. */
export function LedgerList({ wiring, filter }: Props) {
  const ledger = useLedger(filter);
  const { reading, refresh } = ledger.list;
  const value = valueOf(reading);
  const fault = faultOf(reading);
  const again = (): void => void refresh();
  return (
    <>
      <div className="il-head">
        <p className="il-subtle" data-testid="ledger-count">
          {value && sayCount(value.lines.length, ledger.more !== null, filter)}
        </p>
        <Freshness asOf={value?.asOf ?? null} busy={isBusy(reading)} onRefresh={again} />
      </div>
      <LiveRegion text={value && sayCount(value.lines.length, ledger.more !== null, filter)} />
      {fault && <FaultLater fault={fault} trying="read the ledger" onRetry={again} />}
      {reading.phase === 'loading' && <Loading what="the ledger" lines={9} />}
      {value && <Entries value={value} ledger={ledger} wiring={wiring} filter={filter} />}
    </>
  );
}

function Entries({ value, ledger: { more, loadingMore, moreFault }, wiring, filter }: Props & { value: LedgerReading; ledger: LedgerHandle }) {
  const csv = useCsv(wiring, `ledger-${filter.issue ?? filter.month}.csv`);
  const { lines, facts } = value;
  if (lines.length === 0 && more === null) return <NoEntries filter={filter} />;
  return (
    <>
      <CsvButton csv={csv} reading={value} />
      {lines.length > 0 && <LedgerTable rows={ledgerRows(lines, { facts, wiring })} caption={`Entries ${sayFilter(filter)}, the latest first`} />}
      {moreFault && more && <FaultLater fault={moreFault} trying="read more entries" onRetry={() => void more()} />}
      {more && (
        <div>
          <Button testId="ledger-more" isLoading={loadingMore} onClick={() => void more()}>
            {lines.length > 0 ? 'Load more' : 'Look further back'}
          </Button>
        </div>
      )}
    </>
  );
}
