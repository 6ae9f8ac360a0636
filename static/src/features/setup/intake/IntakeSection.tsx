import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import AddIcon from '@atlaskit/icon/core/add';
import type { IntakePolicy, ReadinessCriterion } from '../../../../../src/contract';
import { Field } from '../form/Field';
import { freshId } from '../form/freshId';
import { ItemProblems } from '../form/ItemProblems';
import { NumberInput } from '../form/NumberInput';
import { RadioInput } from '../form/RadioInput';
import { useSection } from '../form/useSection';
import { SectionFrame } from '../page/SectionFrame';
import { CriterionRow } from './CriterionRow';
import { moved, removeAt, replaceAt } from '../form/lists';

const admissions: { value: IntakePolicy['admission']; label: string; about: string }[] = [
  { value: 'at-once', label: 'At once', about: 'An epic that is ready is admitted when its owner asks.' },
  { value: 'by-portfolio', label: 'By Solution Portfolio Management', about: 'Requests wait on Interlock’s page until one of them admits or declines.' },
];
const failures: { value: IntakePolicy['whenGateFails']; label: string; about: string }[] = [
  { value: 'closed', label: 'Hold the epic back', about: 'Safe: nothing slips through while Jira or Interlock’s storage does not answer.' },
  { value: 'open', label: 'Let the epic pass', about: 'Work goes on; the pass is recorded as soon as it can be.' },
];
const list = 'intake.criteria';

/** When new work can come in, and what ready means. */
export function IntakeSection() {
  const [intake, setIntake] = useSection('intake');
  const { criteria } = intake;
  const set = (part: Partial<IntakePolicy>): void => setIntake({ ...intake, ...part }, { visited: `intake.${Object.keys(part)[0]}` });
  const setCriteria = (changed: ReadinessCriterion[], detail: { visited?: string; added?: string; reordered?: string }): void => setIntake({ ...intake, criteria: changed }, detail);
  const add = (): void => setCriteria([...criteria, { id: freshId('criterion', criteria), kind: 'field-set', label: '', fieldId: '' }], { added: `${list}[${criteria.length}]` });
  return (
    <SectionFrame id="intake">
      <Field path="intake.leadDays" label="Lead days" hint="Intake for a PI closes this many days before it starts, 0 to 180">
        {(field) => <NumberInput {...field} value={intake.leadDays} onChange={(leadDays) => set({ leadDays })} />}
      </Field>
      <div className="setup-grid setup-grid-two">
        <Field path="intake.admission" as="group" label="How an epic is admitted">
          {(field) => <RadioInput {...field} options={admissions} value={intake.admission} onChange={(admission) => set({ admission })} />}
        </Field>
        <Field path="intake.whenGateFails" as="group" label="When the gate can’t decide">
          {(field) => <RadioInput {...field} options={failures} value={intake.whenGateFails} onChange={(whenGateFails) => set({ whenGateFails })} />}
        </Field>
      </div>
      <div className="setup-group" id={`field-${list}`} tabIndex={-1}>
        <Heading as="h3" size="xsmall">Readiness criteria</Heading>
        <p className="setup-hint">All of those that are asked of an epic’s issue type must hold before it is ready. {criteria.length === 0 ? 'With none, every epic counts as ready.' : ''}</p>
        <ol className="setup-cards setup-lines">
          {criteria.map((criterion, index) => (
            <CriterionRow
              key={criterion.id}
              index={index}
              last={index === criteria.length - 1}
              criterion={criterion}
              onChange={(at, changed, visited) => setCriteria(replaceAt(criteria, at, changed), { visited })}
              onMove={(at, by) => setCriteria(moved(criteria, at, by), { reordered: list })}
              onRemove={(at) => setCriteria(removeAt(criteria, at), { reordered: list })}
            />
          ))}
        </ol>
        <ItemProblems path={list} />
        <Button iconBefore={AddIcon} onClick={add} testId="criteria-add">Add criterion</Button>
      </div>
    </SectionFrame>
  );
}
