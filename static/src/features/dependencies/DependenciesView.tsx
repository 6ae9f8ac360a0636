import { lazy, Suspense, useMemo } from 'react';
import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import { CyclesView } from './cycles/CyclesView';
import type { Facts } from './Facts';
import { ListView } from './list/ListView';
import { MatrixView } from './matrix/MatrixView';
import { Nothing } from './Nothing';
import { useDependenciesQuery } from './query/useDependenciesQuery';
import { emptyWords } from './status/emptyWords';
import { ReadingFault, ReadingStatus } from './status/ReadingStatus';
import { truthLines } from './status/truthLines';
import { ViewSwitch } from './ViewSwitch';

const GraphView = lazy(async () => ({ default: (await import('./graph/GraphView')).GraphView }));

/** The Dependencies tab: what waits for what across the portfolio, as far as it is read. */
export function DependenciesView() {
  const handle = usePortfolio();
  const { wiring, portfolio, analysis } = handle.state;
  const facts = useMemo(() => (wiring && portfolio && analysis ? { wiring, portfolio, analysis } : null), [wiring, portfolio, analysis]);
  return (
    <section className="il-page il-dep" aria-labelledby="il-dependencies-title">
      <div className="il-head">
        <h2 id="il-dependencies-title" className="il-heading">
          Dependencies
        </h2>
        <ReadingStatus {...handle} />
      </div>
      <ReadingFault {...handle} />
      {facts ? <Views facts={facts} whole={handle.state.phase === 'whole'} /> : handle.state.phase !== 'failed' && <Loading what="the dependencies" lines={9} />}
    </section>
  );
}

function Views({ facts, whole }: { facts: Facts; whole: boolean }) {
  const [query, change] = useDependenciesQuery();
  const nothing = emptyWords(facts, whole);
  const truths = truthLines(facts.portfolio);
  if (nothing) return <Nothing header={nothing.header} about={nothing.description} />;
  return (
    <>
      <ViewSwitch view={query.view} cycles={facts.analysis.cycles.length} onChoose={(view) => change({ view })} />
      {query.view === 'list' && <ListView facts={facts} query={query} change={change} />}
      {query.view === 'matrix' && <MatrixView facts={facts} query={query} change={change} />}
      {query.view === 'cycles' && <CyclesView facts={facts} query={query} change={change} />}
      {query.view === 'graph' && (
        <Suspense fallback={<Loading what="the graph" lines={7} />}>
          <GraphView facts={facts} whole={whole} query={query} change={change} />
        </Suspense>
      )}
      {truths.length > 0 && (
        <ul className="il-dep-truths" data-testid="truths">
          {truths.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
