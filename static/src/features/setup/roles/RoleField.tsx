import type { Holder } from '../../../../../src/contract';
import { Field } from '../form/Field';
import { HolderPicker } from './HolderPicker';
import type { RoleRow } from './roleRows';

/** Who holds one role. */
export function RoleField({ row, onChange }: { row: RoleRow; onChange: (row: RoleRow, holders: Holder[]) => void }) {
  const place = `roles.${row.role}${row.streamId === null ? '' : `.${row.streamId}`}`;
  return (
    <Field path={row.index < 0 ? place : `roles[${row.index}]`} label={row.title} hint={row.about} deep>
      {(field) => (
        <div data-testid={`field-${place}`}>
          <HolderPicker {...field} holders={row.holders} onChange={(holders) => onChange(row, holders)} />
        </div>
      )}
    </Field>
  );
}
