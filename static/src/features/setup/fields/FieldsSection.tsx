import Heading from '@atlaskit/heading';
import type { FieldMapping } from '../../../../../src/contract';
import { EPIC_FIELDS, type EpicField } from '../../../../../src/domain/settings';
import { ChoiceInput } from '../form/ChoiceInput';
import { Field } from '../form/Field';
import { useSetupForm } from '../form/SetupContext';
import { useSection } from '../form/useSection';
import { SectionFrame } from '../page/SectionFrame';
import { epicFieldOptions, NO_FIELD } from './epicFieldOptions';

const hints: Record<keyof FieldMapping, string> = {
  start: 'The day on which work on the epic is planned to begin',
  finish: 'The last day of that work',
  sprint: 'Dates an epic that has no others',
  businessValue: 'What the epic is worth to users and the business',
  timeCriticality: 'How much it loses by waiting',
  riskReduction: 'What it saves or makes possible later',
  jobSize: 'What the value is divided by',
};

/** The Jira fields that an epic's plan and its weight are read from. */
export function FieldsSection() {
  const { catalogue } = useSetupForm();
  return (
    <SectionFrame id="fields">
      <FieldGrid fields={EPIC_FIELDS.filter(({ holds }) => holds !== 'number')} catalogueFields={catalogue.fields} />
      <div className="setup-group">
        <Heading as="h3" size="xsmall">WSJF</Heading>
        <p className="setup-hint">User-business value, time criticality and risk reduction add up to the epic’s value, its cost of delay. A part without a field is entered in the issue panel.</p>
        <FieldGrid fields={EPIC_FIELDS.filter(({ holds }) => holds === 'number')} catalogueFields={catalogue.fields} />
      </div>
    </SectionFrame>
  );
}

function FieldGrid({ fields, catalogueFields }: { fields: readonly EpicField[]; catalogueFields: Parameters<typeof epicFieldOptions>[0] }) {
  const [mapping, setMapping] = useSection('fields');
  const choose = (id: keyof FieldMapping, value: string): void => setMapping({ ...mapping, [id]: value === NO_FIELD ? null : value }, { visited: `fields.${id}` });
  return (
    <div className="setup-grid">
      {fields.map((field) => (
        <Field key={field.id} path={`fields.${field.id}`} label={field.name} hint={hints[field.id]}>
          {(props) => <ChoiceInput {...props} options={epicFieldOptions(catalogueFields, field)} value={mapping[field.id] ?? NO_FIELD} onChange={(value) => choose(field.id, value)} />}
        </Field>
      ))}
    </div>
  );
}
