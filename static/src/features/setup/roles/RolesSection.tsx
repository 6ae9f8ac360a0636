import { ItemProblems } from '../form/ItemProblems';
import { Field } from '../form/Field';
import { MendButton } from '../form/MendButton';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { SectionFrame } from '../page/SectionFrame';
import { HolderPicker } from './HolderPicker';
import { assign, roleRows, strayRoles } from './roleRows';

/** Who holds the portfolio's roles. */
export function RolesSection() {
  const [roles, setRoles] = useSection('roles');
  const { draft } = useSetupForm();
  const stray = strayRoles(roles, draft.streams);
  return (
    <SectionFrame id="roles">
      {roleRows(roles).map((row) => (
        <Field key={row.role} path={row.index < 0 ? `roles.${row.role}` : `roles[${row.index}]`} label={row.title} hint={row.about} deep>
          {(field) => (
            <div data-testid={`field-roles.${row.role}`}>
              <HolderPicker {...field} holders={row.holders} onChange={(holders) => setRoles(assign(roles, row.role, holders), { reordered: 'roles' })} />
            </div>
          )}
        </Field>
      ))}
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
