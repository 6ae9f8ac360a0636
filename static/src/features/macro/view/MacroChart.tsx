import { lazy, Suspense, useMemo } from 'react';
import type { ValueStream, Wiring } from '../../../../../src/contract';
import type { MacroConfig } from '../../../../../src/domain/roadmap/export';
import type { PortfolioState } from '../../../portfolio/PortfolioState';
import { Loading } from '../../../ui/Loading';
import type { ChangeView } from '../../roadmap/view/useViewState';
import type { ViewState } from '../../roadmap/view/ViewState';
import { chartHeight } from './chartHeight';
import { withinHorizon } from './withinHorizon';

const Timeline = lazy(() => import('./MacroTimeline'));

interface Props {
  config: MacroConfig;
  wiring: Wiring;
  /** The chosen ones that the reader sees. */
  streams: readonly ValueStream[];
  state: PortfolioState;
  view: ViewState;
  onView: ChangeView;
}

/** The timeline, with what it is about and what to say where nothing is planned. It comes with its own file, after the page has its first words. */
export function MacroChart({ config, wiring, streams, state, view, onView }: Props) {
  const { portfolio, analysis, phase } = state;
  const { streams: chosen, horizon } = config;
  const within = useMemo(() => (portfolio ? withinHorizon(wiring, portfolio, { streams: chosen, horizon }) : null), [wiring, portfolio, chosen, horizon]);
  const reading = phase === 'starting' || phase === 'reading';
  const height = chartHeight((within?.count ?? 0) + streams.length);
  return (
    <>
      <p className="il-subtle il-small" data-testid="macro-scope">
        {sayScope(config, wiring, streams)}
      </p>
      {within?.count === 0 && !reading ? (
        <p className="il-calm" role="status" data-testid="macro-empty">
          You see no epic that is planned here.
        </p>
      ) : (
        <div className="mc-chart" style={{ height }}>
          <Suspense fallback={<Loading what="the chart" lines={5} />}>
            <Timeline wiring={wiring} portfolio={within?.portfolio ?? null} analysis={analysis} view={view} onView={onView} shown={within?.shown ?? null} reading={reading} horizon={horizon} />
          </Suspense>
        </div>
      )}
    </>
  );
}

/**
 * What a roadmap covers, in words.
 *
 * @example sayScope({ ...DEFAULT_MACRO, horizon: 2 }, wiring, wiring.streams) // 'All value streams that you can see, PI 2026.4 to PI 2027.1'
 */
export function sayScope({ streams: chosen, horizon }: Pick<MacroConfig, 'streams' | 'horizon'>, { pis }: Pick<Wiring, 'pis'>, streams: readonly Pick<ValueStream, 'name'>[]): string {
  const who = chosen === 'all' ? 'All value streams that you can see' : streams.map(({ name }) => name).join(', ');
  return `${who}, ${sayHorizon(horizon, pis)}`;
}

/** @example sayHorizon(2, wiring.pis) // 'PI 2026.4 to PI 2027.1' */
export function sayHorizon(horizon: number | null, pis: Wiring['pis']): string {
  const [first, last] = [pis[0], horizon === null ? undefined : pis[Math.min(horizon, pis.length) - 1]];
  if (!first || !last) return 'all that is planned';
  return first === last ? `${first.name} only` : `${first.name} to ${last.name}`;
}
