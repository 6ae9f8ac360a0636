import type { CSSProperties } from 'react';
import { ItemProblems } from '../form/ItemProblems';
import { MendButton } from '../form/MendButton';
import { useSetupForm } from '../form/SetupContext';
import { useSection } from '../form/useSection';
import { SectionFrame } from '../page/SectionFrame';
import { WipCellInput } from './WipCellInput';
import { setLimit, strayLimits, wipRows, type WipCell, type WipRow } from './wipRows';

/** The limits by state, for the whole portfolio and for each stream. Empty means no limit. */
export function WipSection() {
  const [wip, setWip] = useSection('wip');
  const { streams } = useSetupForm().draft;
  const rows = wipRows(wip, streams);
  const stray = strayLimits(wip, streams);
  const columns = { '--setup-wip-columns': rows[0]?.cells.length } as CSSProperties;
  const change = ({ streamId }: WipRow, { state }: WipCell, limit: number | null): void =>
    setWip(setLimit(wip, { state, streamId }, limit), limit === null ? { reordered: 'wip' } : {});
  return (
    <SectionFrame id="wip">
      <ul className="setup-lines setup-lines-wip" style={columns}>
        {rows.map((row) => (
          <li key={row.streamId ?? ''} className="setup-card setup-wip-row" aria-label={row.name}>
            <strong className="setup-wip-name">{row.name}</strong>
            {row.cells.map((cell) => (
              <WipCellInput key={cell.state} row={row} cell={cell} onChange={(limit) => change(row, cell, limit)} />
            ))}
          </li>
        ))}
      </ul>
      {stray.map((limit) => wip.indexOf(limit)).map((index) => (
        <div key={index}>
          {['state', 'streamId', 'limit'].map((part) => <ItemProblems key={part} path={`wip[${index}].${part}`} />)}
        </div>
      ))}
      <MendButton broken={stray.length > 0} label="Remove the limits that have no place here" onMend={() => setWip(wip.filter((limit) => !stray.includes(limit)), { reordered: 'wip' })} />
    </SectionFrame>
  );
}
