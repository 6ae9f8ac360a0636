import { Checkbox } from '@atlaskit/checkbox';
import Heading from '@atlaskit/heading';
import { useMemo } from 'react';
import type { Cadence } from '../../../../../src/contract';
import { checkCadence } from '../../../../../src/domain/cadence';
import { ChoiceInput } from '../form/ChoiceInput';
import { weekdayText } from '../form/dayText';
import { Field } from '../form/Field';
import { NumberInput } from '../form/NumberInput';
import { TextInput } from '../form/TextInput';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { SectionFrame } from '../page/SectionFrame';
import { CadencePreview } from './CadencePreview';
import { OverridesEditor } from './OverridesEditor';
import { timeZones } from './timeZones';

/** The cadence, and the calendar that it makes. */
export function CadenceSection() {
  const [cadence, setCadence] = useSection('cadence');
  const { draft, today } = useSetupForm();
  const zones = useMemo(() => timeZones(cadence.timeZone), [cadence.timeZone]);
  const set = (part: Partial<Cadence>): void => setCadence({ ...cadence, ...part }, { visited: `cadence.${Object.keys(part)[0]}` });
  const { leadDays } = draft.intake;
  return (
    <SectionFrame id="cadence">
      <div className="setup-grid">
        <Field path="cadence.anchor" label="First day of a PI" hint={weekdayText(cadence.anchor) || 'All PIs are counted from here'}>
          {(field) => <TextInput {...field} type="date" value={cadence.anchor} onChange={(anchor) => set({ anchor })} />}
        </Field>
        <Field path="cadence.iterationDays" label="Iteration length" hint="In days, 1 to 90">
          {(field) => <NumberInput {...field} value={cadence.iterationDays} onChange={(iterationDays) => set({ iterationDays })} />}
        </Field>
        <Field path="cadence.iterationsPerPi" label="Iterations in a PI" hint={lengthText(cadence)}>
          {(field) => <NumberInput {...field} value={cadence.iterationsPerPi} onChange={(iterationsPerPi) => set({ iterationsPerPi })} />}
        </Field>
        <Field path="cadence.timeZone" label="Time zone" hint="A day begins and ends here">
          {(field) => <ChoiceInput {...field} options={zones} value={cadence.timeZone || null} placeholder="Choose a time zone" onChange={(timeZone) => set({ timeZone })} />}
        </Field>
        <Field path="cadence.naming" label="Name of a PI" hint={<>Use <code>{'{year}'}</code> with <code>{'{n}'}</code>, or <code>{'{seq}'}</code></>}>
          {(field) => <TextInput {...field} value={cadence.naming} onChange={(naming) => set({ naming })} />}
        </Field>
        <Field path="cadence.firstNumber" label="Number of the first PI" hint={<>What <code>{'{seq}'}</code> is on the first day above</>}>
          {(field) => <NumberInput {...field} value={cadence.firstNumber} onChange={(firstNumber) => set({ firstNumber })} />}
        </Field>
      </div>
      <Field path="cadence.ipIteration" as="group" quiet label="IP iteration">
        {(field) => (
          <Checkbox isChecked={cadence.ipIteration} testId={`${field.testId}.on`} label="The last iteration is for innovation and planning (IP)" onChange={(event) => set({ ipIteration: event.currentTarget.checked })} />
        )}
      </Field>
      <OverridesEditor />
      <div className="setup-group">
        <Heading as="h3" size="xsmall">Calendar</Heading>
        <CadencePreview cadence={cadence} leadDays={leadDays} today={today} valid={checkCadence(cadence).length === 0 && Number.isInteger(leadDays)} />
      </div>
    </SectionFrame>
  );
}

function lengthText({ iterationDays, iterationsPerPi }: Cadence): string {
  const days = iterationDays * iterationsPerPi;
  if (!Number.isFinite(days) || days <= 0) return '1 to 26';
  return `A PI is ${days % 7 === 0 ? `${days / 7} weeks` : `${days} days`} long`;
}
