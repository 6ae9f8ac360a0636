import { IconButton } from '@atlaskit/button/new';
import DownIcon from '@atlaskit/icon/core/arrow-down';
import UpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import type { ReadinessCriterion } from '../../../../../src/contract';
import { ChoiceInput } from '../form/ChoiceInput';
import { Field } from '../form/Field';
import { ItemProblems } from '../form/ItemProblems';
import { MendButton } from '../form/MendButton';
import { useSetupForm } from '../form/SetupContext';
import { TextInput } from '../form/TextInput';
import { asKind, fieldOf, relabel } from './criteriaEdits';
import { kindChoices } from './criterionChoices';
import { CriterionDetail } from './CriterionDetail';
import { TypesInput } from './TypesInput';

interface Props {
  index: number;
  last: boolean;
  criterion: ReadinessCriterion;
  onChange: (index: number, criterion: ReadinessCriterion, visited: string) => void;
  onMove: (index: number, by: -1 | 1) => void;
  onRemove: (index: number) => void;
}

/** One readiness criterion: what it asks for, of what or of whom, what it is called, and of which issue types it is asked. */
export function CriterionRow({ index, last, criterion, onChange, onMove, onRemove }: Props) {
  const { fields } = useSetupForm().catalogue;
  const path = `intake.criteria[${index}]`;
  const name = criterion.label || `criterion ${index + 1}`;
  const fieldId = fieldOf(criterion);
  const gone = Boolean(fieldId) && !fields.some((field) => field.id === fieldId);
  const set = (changed: ReadinessCriterion, part: string): void => onChange(index, relabel(criterion, changed, fields), `${path}.${part}`);
  return (
    <li className="setup-card" id={`field-${path}`} tabIndex={-1} aria-label={name}>
      <div className="setup-card-row setup-criterion-row">
        <Field path={`${path}.kind`} label="Asks that">
          {(props) => <ChoiceInput {...props} options={kindChoices} value={criterion.kind} onChange={(kind) => set(asKind(criterion, kind), 'kind')} />}
        </Field>
        <CriterionDetail path={path} criterion={criterion} onChange={set} />
        <div className="setup-card-tools">
          <IconButton icon={UpIcon} label={`Move ${name} up`} appearance="subtle" isDisabled={index === 0} onClick={() => onMove(index, -1)} />
          <IconButton icon={DownIcon} label={`Move ${name} down`} appearance="subtle" isDisabled={last} onClick={() => onMove(index, 1)} />
          <IconButton icon={DeleteIcon} label={`Remove ${name}`} appearance="subtle" onClick={() => onRemove(index)} />
        </div>
      </div>
      <div className="setup-card-row setup-reason-row">
        <Field path={`${path}.label`} label="Called">
          {(props) => <TextInput {...props} value={criterion.label} placeholder="As people read it" onChange={(label) => onChange(index, { ...criterion, label }, `${path}.label`)} />}
        </Field>
        <TypesInput path={`${path}.typeIds`} criterion={criterion} onChange={set} />
      </div>
      <MendButton broken={gone} label="Remove this criterion" onMend={() => onRemove(index)} />
      <ItemProblems path={path} />
      <ItemProblems path={`${path}.id`} />
    </li>
  );
}
