import type { EpicRule } from '../../../../../src/contract';
import { ChoiceInput } from '../form/ChoiceInput';
import { ChoicesInput } from '../form/ChoicesInput';
import { Field } from '../form/Field';
import { MendButton } from '../form/MendButton';
import { RadioInput } from '../form/RadioInput';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { SectionFrame } from '../page/SectionFrame';
import { levelOptions } from './levelOptions';

const ways: { value: EpicRule['by']; label: string; about: string }[] = [
  { value: 'level', label: 'By hierarchy level', about: 'Every issue type at that level, also those added later.' },
  { value: 'types', label: 'By issue type', about: 'Only the types that you name.' },
];

/** Which issues are portfolio epics. */
export function EpicsSection() {
  const [epics, setEpics] = useSection('epics');
  const { catalogue } = useSetupForm();
  const types = catalogue.issueTypes.filter((type) => !type.subtask).map((type) => ({ value: type.id, label: type.name }));
  const gone = epics.by === 'types' ? epics.typeIds.filter((id) => !types.some((type) => type.value === id)) : [];
  const turn = (by: EpicRule['by']): void => setEpics(by === 'level' ? { by, level: 1 } : { by, typeIds: [] }, { visited: 'epics.by' });
  return (
    <SectionFrame id="epics">
      <Field path="epics.by" as="group" label="How to tell a portfolio epic">
        {(field) => <RadioInput {...field} options={ways} value={epics.by} onChange={turn} />}
      </Field>
      {epics.by === 'level' ? (
        <Field path="epics.level" label="Level">
          {(field) => <ChoiceInput {...field} options={levelOptions(catalogue.issueTypes)} value={String(epics.level)} onChange={(level) => setEpics({ by: 'level', level: Number(level) }, { visited: 'epics.level' })} />}
        </Field>
      ) : (
        <Field path="epics.typeIds" label="Issue types" deep>
          {(field) => (
            <ChoicesInput {...field} options={types} value={epics.typeIds} missing={(id) => `Missing type ${id}`} placeholder="Choose issue types" onChange={(typeIds) => setEpics({ by: 'types', typeIds }, { visited: 'epics.typeIds' })} />
          )}
        </Field>
      )}
      <MendButton
        broken={gone.length > 0}
        label={gone.length === 1 ? 'Take the missing type out' : 'Take the missing types out'}
        onMend={() => epics.by === 'types' && setEpics({ by: 'types', typeIds: epics.typeIds.filter((id) => !gone.includes(id)) })}
      />
    </SectionFrame>
  );
}
