import { Field } from '../form/Field';
import { MendButton } from '../form/MendButton';
import { RadioInput } from '../form/RadioInput';
import type { LinkRow, Provider } from './linkRows';

const choices: { value: Provider; label: string }[] = [
  { value: 'none', label: 'No dependency' },
  { value: 'outward', label: 'A provides' },
  { value: 'inward', label: 'B provides' },
];

/** One link type: the sentence that it makes, and who provides in it. */
export function LinkTypeRow({ row, onChange }: { row: LinkRow; onChange: (provider: Provider) => void }) {
  const path = row.index < 0 ? `dependencies.${row.linkTypeId}` : `dependencies[${row.index}]`;
  if (row.sentence === null) {
    return (
      <Field path={path} as="group" label={row.name} deep>
        {() => <MendButton broken label="Take it out" onMend={() => onChange('none')} />}
      </Field>
    );
  }
  const legend = (
    <>
      <span className="setup-link-name">{row.name}</span> In <q>{row.sentence}</q>
      {row.reverse ? <span className="setup-quiet"> (<q>{row.reverse}</q>)</span> : null}
    </>
  );
  return (
    <Field path={path} as="group" label={legend} hint={row.reverse ? null : 'Both ends read the same, so the words can’t say who provides.'} deep>
      {(field) => <RadioInput {...field} inline options={choices} value={row.provider} onChange={onChange} />}
    </Field>
  );
}
