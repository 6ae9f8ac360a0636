import type { MilestoneList, Wiring } from '../../../../../src/contract';
import { draftOf } from '../form/draftOf';
import type { MilestoneRow } from '../milestoneRows';
import { OutcomeLine } from './OutcomeLine';
import { ProjectVersions } from './ProjectVersions';
import { RowActions } from './RowActions';
import type { MilestoneActions } from './useMilestoneActions';
import { useProjectKeys, type NameProject } from './useProjectKeys';
import { TableHead } from '../../../ui/TableHead';

interface Props {
  rows: readonly MilestoneRow[];
  list: MilestoneList;
  wiring: Wiring;
  actions: MilestoneActions;
}

/** The milestones, earliest first. Who may plan has the buttons; others read. */
export function MilestoneTable({ rows, list, wiring, actions }: Props) {
  const nameOf = useProjectKeys(rows.flatMap(({ projects }) => projects.map(({ projectId }) => projectId)));
  const heads = ['Milestone', 'Day', 'Value streams', 'Versions', ...(list.mayPlan ? ['Actions'] : [])];
  return (
    <table className="il-table" data-testid="milestones">
      <TableHead caption="Milestones, earliest first" heads={heads} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.milestone.id} row={row} list={list} wiring={wiring} actions={actions} nameOf={nameOf} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, list, wiring, actions, nameOf }: Omit<Props, 'rows'> & { row: MilestoneRow; nameOf: NameProject }) {
  const { milestone, kind, day, place, streams, past, projects } = row;
  const { busy, contribute, edit, remove, outcome } = actions;
  return (
    <tr data-testid="milestone" data-past={past}>
      <th scope="row">
        <span className="ms-name">{milestone.name}</span> <span className="il-subtle">{kind}</span>
        {milestone.note && <p className="ms-note">{milestone.note}</p>}
        {outcome?.about === milestone.id && <OutcomeLine outcome={outcome} />}
      </th>
      <td data-head="Day">
        <span>
          <span className="il-nowrap">{day}</span>
          <span className="il-subtle il-small"> · {past ? 'past, ' : ''}{place}</span>
        </span>
      </td>
      <td data-head="Value streams">{streams}</td>
      <td data-head="Versions">
        <ProjectVersions
          projects={projects} nameOf={nameOf} today={wiring.today} about={milestone.name} mayAsk={(id) => list.mayPlan || list.managedProjectIds.includes(id)}
          busy={(id) => busy === `${milestone.id} ${id}`} onAsk={(id, project) => void contribute(milestone, id, project)}
        />
      </td>
      {list.mayPlan && (
        <td data-head="Actions">
          <RowActions name={milestone.name} busy={busy === milestone.id} onEdit={() => edit(draftOf(milestone))} onRemove={() => void remove(milestone)} />
        </td>
      )}
    </tr>
  );
}
