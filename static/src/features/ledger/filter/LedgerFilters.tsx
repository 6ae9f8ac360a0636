import type { LedgerKind } from '../../../../../src/contract';
import { KIND_NAMES, LEDGER_KINDS } from '../../../../../src/domain/ledger';
import { ClearFilters } from '../../../ui/ClearFilters';
import { ChoiceMenu } from '../../roadmap/toolbar/ChoiceMenu';
import { IssueField } from './IssueField';
import type { LedgerFilter } from './LedgerFilter';
import { monthAfter, monthsToChoose, sayMonth } from './months';
import type { ChangeFilter } from './useLedgerFilter';

interface Props {
  filter: LedgerFilter;
  thisMonth: string;
  change: ChangeFilter;
}

/** Months that the list offers; earlier ones are a step away each. */
const OFFERED = 36;
const KINDS = LEDGER_KINDS.map((id) => ({ id, name: KIND_NAMES[id] }));

/** Month, kinds and issue: what the table below is narrowed to. */
export function LedgerFilters({ filter, thisMonth, change }: Props) {
  const filtered = filter.kinds.length > 0 || filter.issue !== null;
  return (
    <div className="rm-tools lg-filters" role="group" aria-label="Filters">
      {filter.issue === null && <MonthChoice filter={filter} thisMonth={thisMonth} change={change} />}
      <ChoiceMenu name="Kind" choices={KINDS} chosen={filter.kinds} onChange={(kinds) => change({ kinds: kinds as LedgerKind[] })} testId="ledger-kinds" />
      <IssueField issue={filter.issue} onChange={(issue) => change({ issue })} />
      {filtered && <ClearFilters className="rm-button rm-quiet" testId="ledger-clear" onClear={() => change({ kinds: [], issue: null })} />}
    </div>
  );
}

function MonthChoice({ filter: { month }, thisMonth, change }: Props) {
  const step = (by: number): void => change({ month: monthAfter(month, by) });
  return (
    <div className="rm-tools il-switch">
      <button type="button" className="rm-button rm-step" aria-label="Earlier month" data-testid="ledger-earlier" onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </button>
      <label className="rm-select">
        <span className="il-hidden">Month</span>
        <select value={month} data-testid="ledger-month" onChange={(event) => change({ month: event.target.value })}>
          {monthsToChoose(thisMonth, month, OFFERED).map((one) => (
            <option key={one} value={one}>
              {sayMonth(one)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="rm-button rm-step" aria-label="Later month" aria-disabled={month >= thisMonth} data-testid="ledger-later" onClick={() => month < thisMonth && step(1)}>
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
