import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import type { PiOverride } from '../../../../../src/contract';
import { ChoiceInput } from '../form/ChoiceInput';
import { periodText } from '../form/dayText';
import { Field } from '../form/Field';
import { ItemProblems } from '../form/ItemProblems';
import { RadioInput } from '../form/RadioInput';
import { useSetupForm } from '../form/SetupContext';
import { TextInput } from '../form/TextInput';
import { pisNear } from './overrideChoices';

const following: { value: PiOverride['following']; label: string }[] = [
  { value: 'shift', label: 'Later PIs follow from its end' },
  { value: 'keep', label: 'Later PIs keep their dates' },
];

interface Props {
  index: number;
  override: PiOverride;
  onChange: (index: number, override: PiOverride, visited: string) => void;
  onRemove: (index: number) => void;
}

/** One PI whose dates differ from the grid. */
export function OverrideRow({ index, override, onChange, onRemove }: Props) {
  const { draft, today } = useSetupForm();
  const path = `cadence.overrides[${index}]`;
  const near = pisNear(draft.cadence, index, today);
  const options = near.map((pi) => ({ value: String(pi.seq), label: `${pi.name} (${periodText(pi.start, pi.end)})` }));
  const chosen = near.find((pi) => pi.seq === override.seq);
  const all = chosen ? options : [{ value: String(override.seq), label: `Position ${override.seq} (${periodText(override.start, override.end)})` }, ...options];
  const set = (part: Partial<PiOverride>, field: string): void => onChange(index, { ...override, ...part }, `${path}.${field}`);
  const pick = (seq: string): void => {
    const pi = near.find((candidate) => candidate.seq === Number(seq));
    set({ seq: Number(seq), ...(pi ? { start: pi.start, end: pi.end } : {}) }, 'seq');
  };
  return (
    <li className="setup-card" id={`field-${path}`} tabIndex={-1} aria-label={`Override of ${chosen?.name ?? `position ${override.seq}`}`}>
      <div className="setup-card-row setup-override-row">
        <Field path={`${path}.seq`} label="PI">
          {(field) => <ChoiceInput {...field} options={all} value={String(override.seq)} onChange={pick} />}
        </Field>
        <Field path={`${path}.start`} label="First day">
          {(field) => <TextInput {...field} type="date" value={override.start} onChange={(start) => set({ start }, 'start')} />}
        </Field>
        <Field path={`${path}.end`} label="Last day">
          {(field) => <TextInput {...field} type="date" value={override.end} onChange={(end) => set({ end }, 'end')} />}
        </Field>
        <div className="setup-card-tools">
          <IconButton icon={DeleteIcon} label={`Remove the override of ${chosen?.name ?? 'this PI'}`} appearance="subtle" onClick={() => onRemove(index)} />
        </div>
      </div>
      <div className="setup-card-row setup-reason-row">
        <Field path={`${path}.reason`} label="Reason">
          {(field) => <TextInput {...field} value={override.reason} placeholder="As in: Year-end freeze" onChange={(reason) => set({ reason }, 'reason')} />}
        </Field>
        <Field path={`${path}.following`} as="group" label="What comes after">
          {(field) => <RadioInput {...field} options={following} value={override.following} onChange={(value) => set({ following: value }, 'following')} />}
        </Field>
      </div>
      <ItemProblems path={path} />
    </li>
  );
}
