import { IconButton } from '@atlaskit/button/new';
import DownIcon from '@atlaskit/icon/core/arrow-down';
import UpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import type { ReadinessCriterion } from '../../../../../src/contract';
import { ChoiceInput, type Choice } from '../form/ChoiceInput';
import { Field } from '../form/Field';
import { ItemProblems } from '../form/ItemProblems';
import { MendButton } from '../form/MendButton';
import { NumberInput } from '../form/NumberInput';
import { useSetupForm } from '../form/SetupContext';
import { TextInput } from '../form/TextInput';
import { asKind, onField } from './criteriaEdits';
import { fieldOptions } from './fieldOptions';

const kinds: Choice<ReadinessCriterion['kind']>[] = [
  { value: 'field-set', label: 'is set' },
  { value: 'number-at-least', label: 'is at least' },
];

interface Props {
  index: number;
  last: boolean;
  criterion: ReadinessCriterion;
  onChange: (index: number, criterion: ReadinessCriterion, visited: string) => void;
  onMove: (index: number, by: -1 | 1) => void;
  onRemove: (index: number) => void;
}

/** One readiness criterion, read as a sentence: field, is set or is at least, number. */
export function CriterionRow({ index, last, criterion, onChange, onMove, onRemove }: Props) {
  const { catalogue } = useSetupForm();
  const path = `intake.criteria[${index}]`;
  const name = criterion.label || `criterion ${index + 1}`;
  const field = catalogue.fields.find((known) => known.id === criterion.fieldId);
  const pickField = (id: string): void => {
    const next = catalogue.fields.find((known) => known.id === id);
    if (next) onChange(index, onField(criterion, next, field?.name ?? ''), `${path}.fieldId`);
  };
  return (
    <li className="setup-card" id={`field-${path}`} tabIndex={-1} aria-label={name}>
      <div className="setup-card-row setup-criterion-row">
        <Field path={`${path}.fieldId`} label="Field">
          {(props) => <ChoiceInput {...props} options={fieldOptions(catalogue.fields, criterion.kind)} value={criterion.fieldId || null} placeholder="Choose a field" onChange={pickField} />}
        </Field>
        <Field path={`${path}.kind`} label="Condition">
          {(props) => <ChoiceInput {...props} options={kinds} value={criterion.kind} onChange={(kind) => onChange(index, asKind(criterion, kind), `${path}.kind`)} />}
        </Field>
        {criterion.kind === 'number-at-least' ? (
          <Field path={`${path}.minimum`} label="Minimum">
            {(props) => <NumberInput {...props} value={criterion.minimum} onChange={(minimum) => onChange(index, { ...criterion, minimum }, `${path}.minimum`)} />}
          </Field>
        ) : null}
        <div className="setup-called">
          <Field path={`${path}.label`} label="Called">
            {(props) => <TextInput {...props} value={criterion.label} placeholder="As people read it" onChange={(label) => onChange(index, { ...criterion, label }, `${path}.label`)} />}
          </Field>
        </div>
        <div className="setup-card-tools">
          <IconButton icon={UpIcon} label={`Move ${name} up`} appearance="subtle" isDisabled={index === 0} onClick={() => onMove(index, -1)} />
          <IconButton icon={DownIcon} label={`Move ${name} down`} appearance="subtle" isDisabled={last} onClick={() => onMove(index, 1)} />
          <IconButton icon={DeleteIcon} label={`Remove ${name}`} appearance="subtle" onClick={() => onRemove(index)} />
        </div>
      </div>
      <MendButton broken={criterion.fieldId !== '' && !field} label="Remove this criterion" onMend={() => onRemove(index)} />
      <ItemProblems path={path} />
    </li>
  );
}
