import type { ReadinessCriterion } from '../../../../../src/contract';
import { ChoiceInput } from '../form/ChoiceInput';
import { Field } from '../form/Field';
import { NumberInput } from '../form/NumberInput';
import { useSetupForm } from '../form/SetupContext';
import { byRole, onField } from './criteriaEdits';
import { roleChoices } from './criterionChoices';
import { fieldOptions } from './fieldOptions';
import { unheldWords } from './unheldWords';

interface Props {
  path: string;
  criterion: ReadinessCriterion;
  onChange: (criterion: ReadinessCriterion, part: string) => void;
}

/** What a criterion looks at: a field, a field and its least number, a role, or nothing more than its kind says. */
export function CriterionDetail({ path, criterion, onChange }: Props) {
  const { catalogue, draft } = useSetupForm();
  if (criterion.kind === 'checklist-item') return <p className="setup-hint setup-criterion-about">Somebody who may edit the epic ticks it in the issue panel.</p>;
  if (criterion.kind === 'providers-admitted') return <p className="setup-hint setup-criterion-about">Every provider in another stream is done, or admitted to the same PI or an earlier one.</p>;
  if (criterion.kind === 'sign-off') {
    return (
      <div className="setup-criterion-role">
        <Field path={`${path}.role`} label="Role">
          {(props) => <ChoiceInput {...props} options={roleChoices} value={criterion.role} onChange={(role) => onChange(byRole(criterion, role), 'role')} />}
        </Field>
        <UnheldHint words={unheldWords(criterion.role, draft)} />
      </div>
    );
  }
  return (
    <>
      <Field path={`${path}.fieldId`} label="Field">
        {(props) => (
          <ChoiceInput {...props} options={fieldOptions(catalogue.fields, criterion.kind)} value={criterion.fieldId || null} placeholder="Choose a field" onChange={(id) => onChange(onField(criterion, id), 'fieldId')} />
        )}
      </Field>
      {criterion.kind === 'number-at-least' ? (
        <Field path={`${path}.minimum`} label="Minimum">
          {(props) => <NumberInput {...props} value={criterion.minimum} onChange={(minimum) => onChange({ ...criterion, minimum }, 'minimum')} />}
        </Field>
      ) : null}
    </>
  );
}

const UnheldHint = ({ words }: { words: string | null }) => (words === null ? null : <p className="setup-hint setup-criterion-unheld">{words}</p>);
