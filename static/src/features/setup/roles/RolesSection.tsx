import Heading from '@atlaskit/heading';
import type { Holder } from '../../../../../src/contract';
import { ItemProblems } from '../form/ItemProblems';
import { MendButton } from '../form/MendButton';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { SectionFrame } from '../page/SectionFrame';
import { RoleField } from './RoleField';
import { assign, roleRows, strayRoles, type RoleRow } from './roleRows';
import { StreamRoles } from './StreamRoles';

/** Who holds the portfolio's roles and those of each stream. */
export function RolesSection() {
  const [roles, setRoles] = useSection('roles');
  const { streams } = useSetupForm().draft;
  const stray = strayRoles(roles, streams);
  const change = (row: RoleRow, holders: Holder[]): void => setRoles(assign(roles, row, holders), { reordered: 'roles' });
  return (
    <SectionFrame id="roles">
      {roleRows(roles).map((row) => <RoleField key={row.role} row={row} onChange={change} />)}
      <div className="setup-group">
        <Heading as="h3" size="xsmall">Roles of each stream</Heading>
        <ul className="setup-rows">
          {streams.map((stream) => <li key={stream.id}><StreamRoles stream={stream} onChange={change} /></li>)}
        </ul>
      </div>
      <ItemProblems path="roles" />
      {stray.map((assignment) => <ItemProblems key={roles.indexOf(assignment)} path={`roles[${roles.indexOf(assignment)}].streamId`} />)}
      <MendButton
        broken={stray.length > 0}
        label="Remove the roles of streams that are no more"
        onMend={() => setRoles(roles.filter((assignment) => !stray.includes(assignment)), { reordered: 'roles' })}
      />
    </SectionFrame>
  );
}
