import { STATE_TITLES } from '../../health/view/stateTitles';
import { Field } from '../form/Field';
import { MaybeNumberInput } from '../form/MaybeNumberInput';
import type { WipCell, WipRow } from './wipRows';

interface Props {
  row: WipRow;
  cell: WipCell;
  onChange: (limit: number | null) => void;
}

/** One limit. Its label names the state in sight, and the stream too for screen readers. */
export function WipCellInput({ row, cell, onChange }: Props) {
  const path = cell.index < 0 ? `wip.${row.streamId ?? 'portfolio'}.${cell.state}` : `wip[${cell.index}].limit`;
  const label = (
    <>
      {STATE_TITLES[cell.state]}
      <span className="setup-hidden">, {row.name}</span>
    </>
  );
  return (
    <div data-testid={`wip-${row.streamId ?? 'portfolio'}-${cell.state}`}>
      <Field path={path} label={label}>
        {(field) => <MaybeNumberInput {...field} value={cell.limit} placeholder="No limit" onChange={onChange} />}
      </Field>
    </div>
  );
}
