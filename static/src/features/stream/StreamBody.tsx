import type { Wiring } from '../../../../src/contract';
import type { ProjectPlace } from '../../bridge/bridge';
import type { Portfolio } from '../../portfolio/Portfolio';
import { usePortfolio } from '../../portfolio/usePortfolio';
import { Freshness } from '../../ui/Freshness';
import { MilestonesView } from '../milestones/MilestonesView';
import { Roadmap } from '../roadmap/Roadmap';
import { sayProgress } from '../roadmap/RoadmapPage';
import { useViewState } from '../roadmap/view/useViewState';
import { streamOfProject } from './streamOfProject';
import { StreamTies } from './StreamTies';
import { useSearch } from './useSearch';

const KINDS = { 'solution-train': 'Solution train', art: 'Agile release train', 'shared-service': 'Shared service' };

interface Props {
  wiring: Wiring;
  project: ProjectPlace;
}

/** The value stream of a project: its roadmap, its milestones, and what ties it to others. */
export function StreamBody({ wiring, project }: Props) {
  const { state, refresh } = usePortfolio();
  const [view, onView] = useViewState(useSearch());
  const index = streamOfProject(wiring, project.id);
  const stream = wiring.streams[index];
  if (!stream) return <InNoStream project={project} />;
  const epics = countEpics(state.portfolio, index);
  const busy = state.phase === 'starting' || state.phase === 'reading';
  return (
    <>
      <header className="il-head st-head">
        <h1 className="il-heading">
          {stream.name} <span className="il-subtle il-small">{KINDS[stream.kind]}</span>
        </h1>
        <p className="rm-progress" role="status" data-testid="stream-progress">
          {sayProgress(state)}
        </p>
        <Freshness asOf={state.asOf} busy={busy} onRefresh={refresh} />
      </header>
      <section className="rm-page" aria-labelledby="st-roadmap-title">
        <h2 id="st-roadmap-title" className="il-heading">
          Roadmap
        </h2>
        <Roadmap wiring={wiring} portfolio={state.portfolio} analysis={state.analysis} view={view} onView={onView} reading={busy} stream={stream.id} expected={epics} asOf={state.asOf} refresh={refresh} />
      </section>
      <MilestonesView wiring={wiring} scope={{ streamId: stream.id, projectId: project.id }} />
      <StreamTies wiring={wiring} state={state} stream={index} />
    </>
  );
}

/** Null where none are read yet. */
const countEpics = (portfolio: Portfolio | null, index: number): number | null => portfolio && portfolio.stream.reduce((count, at) => count + Number(at === index), 0);

const InNoStream = ({ project }: { project: ProjectPlace }) => (
  <div data-testid="in-no-stream">
    <h1 className="il-heading">{project.key} belongs to no value stream</h1>
    <p className="il-calm">So the portfolio has no roadmap for it, and nothing in it is held back. A Jira admin can add the project to a value stream under Settings, Apps, Interlock.</p>
  </div>
);
