import type { Wiring } from '../../../../src/contract';
import { writeFilter } from './filter/filterAddress';
import { LedgerFilters } from './filter/LedgerFilters';
import { useLedgerFilter } from './filter/useLedgerFilter';
import { LedgerList } from './LedgerList';

/** The Ledger tab: every decision that the app took or was told, as far as the viewer may see it. */
export function LedgerView({ wiring }: { wiring: Wiring }) {
  const thisMonth = wiring.asOf.slice(0, 7);
  const [filter, change] = useLedgerFilter(thisMonth);
  return (
    <section className="il-page" aria-labelledby="il-ledger-title">
      <div className="il-head">
        <h2 id="il-ledger-title" className="il-heading">
          Ledger
        </h2>
      </div>
      <p className="il-calm">Every decision that Interlock took or was told, the latest first. Nobody can edit it; entries leave it only when the set-up says how long they are kept. Months begin and end in UTC; times are those of your clock.</p>
      <LedgerFilters filter={filter} thisMonth={thisMonth} change={change} />
      <LedgerList key={writeFilter(filter, '')} wiring={wiring} filter={filter} />
    </section>
  );
}
