import { useState, type SyntheticEvent } from 'react';
import type { Holder, ValueStream } from '../../../../../src/contract';
import { RoleField } from './RoleField';
import { roleRows, sayHeld, type RoleRow } from './roleRows';
import { useSection } from '../form/useSection';

interface Props {
  stream: ValueStream;
  onChange: (row: RoleRow, holders: Holder[]) => void;
}

/** One stream's roles, folded away: each picker asks Jira for people as soon as it is there, so it is made when it is looked at. */
export function StreamRoles({ stream, onChange }: Props) {
  const [roles] = useSection('roles');
  const [open, setOpen] = useState(false);
  const rows = roleRows(roles, stream.id);
  const toggle = (event: SyntheticEvent<HTMLDetailsElement>): void => setOpen(event.currentTarget.open);
  return (
    <details className="setup-row setup-stream-roles" open={open} onToggle={toggle} data-testid={`roles-${stream.id}`}>
      <summary>
        <span className="setup-stream-roles-name">{stream.name || 'Unnamed stream'}</span> <span className="setup-hint">{sayHeld(rows)}</span>
      </summary>
      {open ? (
        <div className="setup-grid setup-stream-roles-fields">
          {rows.map((row) => <RoleField key={row.role} row={row} onChange={onChange} />)}
        </div>
      ) : null}
    </details>
  );
}
