import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { ChoiceInput } from '../form/ChoiceInput';
import { Field } from '../form/Field';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { Messages } from '../form/Messages';
import { SectionFrame } from '../page/SectionFrame';
import { problemsAt } from '../state/shownProblems';
import { kanbanGroups, mapStatuses, stateChoices, type KanbanGroup, type KanbanRow } from './kanbanGroups';
import { StateSummary } from './StateSummary';

/** Which Kanban state each status counts as. */
export function KanbanSection() {
  const [mapped, setMapped] = useSection('statuses');
  const { catalogue, problems } = useSetupForm();
  const move = (rows: readonly KanbanRow[], state: KanbanRow['state']): void =>
    setMapped(mapStatuses(mapped, rows.map((row) => row.statusId), state), { reordered: 'statuses' });
  return (
    <SectionFrame id="statuses">
      <StateSummary mapped={mapped} statuses={catalogue.statuses} />
      <div id="field-statuses" tabIndex={-1}><Messages id="field-statuses-problems" problems={problemsAt(problems, 'statuses')} /></div>
      {kanbanGroups(catalogue.statuses, mapped).map((group) => <StatusGroup key={group.category} group={group} onMove={move} />)}
    </SectionFrame>
  );
}

function StatusGroup({ group, onMove }: { group: KanbanGroup; onMove: (rows: readonly KanbanRow[], state: KanbanRow['state']) => void }) {
  const unset = group.rows.filter((row) => row.state === 'none');
  const gone = group.category === 'missing';
  return (
    <div className="setup-group">
      <div className="setup-group-head">
        <Heading as="h3" size="xsmall">{group.title}</Heading>
        {gone ? <Button appearance="subtle" spacing="compact" onClick={() => onMove(group.rows, 'none')}>Take them out</Button> : null}
        {!gone && unset.length > 1 ? <FillGroup group={group} rows={unset} onMove={onMove} /> : null}
      </div>
      <ul className="setup-rows">
        {group.rows.map((row) => (
          <li key={row.statusId} className="setup-row" data-testid={`field-statuses.${row.statusId}`}>
            <StatusRow row={row} onMove={onMove} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const StatusRow = ({ row, onMove }: { row: KanbanRow; onMove: (rows: readonly KanbanRow[], state: KanbanRow['state']) => void }) => (
  <Field path={row.index < 0 ? `statuses.${row.statusId}` : `statuses[${row.index}]`} label={row.name} deep>
    {(field) => <ChoiceInput {...field} compact options={stateChoices} value={row.state} onChange={(state) => onMove([row], state)} />}
  </Field>
);

const FillGroup = ({ group, rows, onMove }: { group: KanbanGroup; rows: KanbanRow[]; onMove: (rows: readonly KanbanRow[], state: KanbanRow['state']) => void }) => (
  <div className="setup-fill">
    <Field path={`statuses.${group.category}`} label={`Put the ${rows.length} others in`}>
      {(field) => <ChoiceInput {...field} compact options={stateChoices.slice(1)} value={null} placeholder="Choose a state" onChange={(state) => onMove(rows, state)} />}
    </Field>
  </div>
);
