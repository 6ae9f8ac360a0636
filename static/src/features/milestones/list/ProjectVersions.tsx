import type { Day } from '../../../../../src/contract';
import { ActionButton } from '../ActionButton';
import type { ProjectState } from '../milestoneRows';
import { sayButton, sayVersion } from '../milestoneWords';
import type { NameProject } from './useProjectKeys';

interface Props {
  projects: readonly ProjectState[];
  nameOf: NameProject;
  today: Day;
  about: string;
  /** Whether the viewer may ask for a version there; Jira has the last word. */
  mayAsk: (projectId: string) => boolean;
  busy: (projectId: string) => boolean;
  onAsk: (projectId: string, project: string) => void;
}

/** More than these are folded away: a milestone for all streams may go to dozens of projects. */
const FEW = 3;

/** What a milestone is in each project of its streams, and the button that makes it a version there. */
export function ProjectVersions(props: Props) {
  const { projects, mayAsk } = props;
  const shown = projects.filter(({ projectId, version }) => version !== null || mayAsk(projectId));
  if (shown.length === 0) return <span className="il-subtle">None</span>;
  if (shown.length <= FEW) return <Lines {...props} projects={shown} />;
  const done = shown.filter(({ version }) => version !== null).length;
  return (
    <details className="ms-more">
      <summary>{done} of {shown.length} projects have one</summary>
      <Lines {...props} projects={shown} />
    </details>
  );
}

const Lines = ({ projects, nameOf, today, about, mayAsk, busy, onAsk }: Props) => (
  <ul className="ms-versions">
    {projects.map((state) => {
      const project = nameOf(state.projectId);
      const asks = mayAsk(state.projectId) && (state.version === null || state.behind);
      return (
        <li key={state.projectId}>
          {state.version && <span>{sayVersion(state, project, today)}</span>}
          {asks && (
            <ActionButton testId={`contribute-${state.projectId}`} busy={busy(state.projectId)} name={`${sayButton(state, project)}: ${about}`} onPress={() => onAsk(state.projectId, project)}>
              {sayButton(state, project)}
            </ActionButton>
          )}
        </li>
      );
    })}
  </ul>
);
