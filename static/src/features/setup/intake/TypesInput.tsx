import type { ReadinessCriterion } from '../../../../../src/contract';
import { ChoicesInput } from '../form/ChoicesInput';
import { Field } from '../form/Field';
import { useSetupForm } from '../form/SetupContext';
import { forTypes } from './criteriaEdits';
import { typeChoices } from './criterionChoices';

interface Props {
  path: string;
  criterion: ReadinessCriterion;
  onChange: (criterion: ReadinessCriterion, part: string) => void;
}

/** The issue types that a criterion is asked of; none stands for all. */
export function TypesInput({ path, criterion, onChange }: Props) {
  const { catalogue, draft } = useSetupForm();
  const chosen = criterion.typeIds ?? [];
  return (
    <Field path={path} label="Asked of" deep>
      {(props) => (
        <ChoicesInput
          {...props}
          options={typeChoices(catalogue.issueTypes, draft.epics, chosen)}
          value={chosen}
          missing={(id) => `Missing type ${id}`}
          placeholder="All issue types"
          onChange={(typeIds) => onChange(forTypes(criterion, typeIds), 'typeIds')}
        />
      )}
    </Field>
  );
}
