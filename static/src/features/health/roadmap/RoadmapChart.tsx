import { lazy, Suspense, useMemo, useState } from 'react';
import type { Wiring } from '../../../../../src/contract';
import type { PortfolioState } from '../../../portfolio/PortfolioState';
import { Loading } from '../../../ui/Loading';
import { chartHeight } from '../../macro/view/chartHeight';
import { sayHorizon } from '../../macro/view/MacroChart';
import { withinHorizon } from '../../macro/view/withinHorizon';
import { DEFAULT_VIEW, type ViewState } from '../../roadmap/view/ViewState';
import type { GadgetConfig } from '../GadgetConfig';
import { chosenStreams } from '../view/chosenStreams';
import { sayMissing, sayScope } from '../view/scopeWords';

const Timeline = lazy(() => import('../../roadmap/timeline/StyledTimeline'));

interface Props {
  wiring: Wiring;
  state: PortfolioState;
  config: GadgetConfig;
}

/** The chart of a tile, what it is about, and what is not there. Collapsing and zooming hold until the tile is read anew. */
export function RoadmapChart({ wiring, state: { portfolio, analysis, phase }, config: { streams, roadmap } }: Props) {
  const [view, setView] = useState<ViewState>(() => ({ ...DEFAULT_VIEW, zoom: roadmap.zoom, links: roadmap.links, hide: roadmap.hide, streams: streams === 'all' ? [] : streams }));
  const { horizon } = roadmap;
  const within = useMemo(() => (portfolio ? withinHorizon(wiring, portfolio, { streams, horizon }) : null), [wiring, portfolio, streams, horizon]);
  const chosen = useMemo(() => chosenStreams(streams, wiring.streams), [streams, wiring.streams]);
  const missing = sayMissing(chosen.missing, 'shown');
  const reading = phase === 'starting' || phase === 'reading';
  if (chosen.names.length === 0) return <p className="il-calm" data-testid="scope-empty">None of the chosen value streams is there for you. Edit the gadget to choose others.</p>;
  return (
    <>
      <p className="il-subtle il-small" data-testid="scope">{`${sayScope(streams, chosen)}, ${sayHorizon(horizon, wiring.pis)}`}</p>
      {missing && <p className="il-note" data-testid="streams-missing">{missing}</p>}
      {within?.count === 0 && !reading ? (
        <p className="il-calm" role="status" data-testid="roadmap-empty">You see no epic that is planned here.</p>
      ) : (
        <div style={{ height: chartHeight((within?.count ?? 0) + chosen.names.length) }}>
          <Suspense fallback={<Loading what="the chart" lines={5} />}>
            <Timeline
              wiring={wiring} portfolio={within?.portfolio ?? null} analysis={analysis} view={view} onView={(change) => setView((now) => ({ ...now, ...change }))}
              shown={within?.shown ?? null} reading={reading} horizon={horizon}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
