import { useMemo } from 'react';
import type { Wiring } from '../../../../src/contract';
import type { PortfolioState } from '../../portfolio/PortfolioState';
import { Loading } from '../../ui/Loading';
import { sayShare } from '../health/view/sayShare';
import { streamFacts } from './streamFacts';
import { TiesPart } from './TiesPart';

interface Props {
  wiring: Wiring;
  state: PortfolioState;
  stream: number;
}

/** What a stream waits for, whom it serves, and how much of it stands alone. */
export function StreamTies({ wiring, state: { portfolio, analysis, phase }, stream }: Props) {
  const source = useMemo(() => (portfolio && analysis ? { wiring, portfolio, analysis } : null), [wiring, portfolio, analysis]);
  const facts = useMemo(() => source && streamFacts(source, stream), [source, stream]);
  const name = wiring.streams[stream]?.name ?? '';
  return (
    <section className="il-page" aria-labelledby="st-ties-title">
      <h2 id="st-ties-title" className="il-heading">
        Dependencies
      </h2>
      {!facts && phase !== 'failed' && <Loading what="the dependencies" lines={4} />}
      {facts && <p data-testid="stream-independence">{sayIndependence(facts)}</p>}
      {source && facts && (
        <div className="il-columns">
          <TiesPart title={`${name} waits for`} none="No epic of this stream waits for another value stream." ties={facts.waitsFor} source={source} testId="stream-waits" />
          <TiesPart title={`${name} serves`} none="No other value stream waits for an epic of this stream." ties={facts.serves} source={source} testId="stream-serves" />
        </div>
      )}
    </section>
  );
}

/**
 * How much of a stream stands alone, in words.
 *
 * @example sayIndependence({ epics: 9, alone: 3 }) // '3 of 9 epics (33 %) stand alone: no dependency ties them to another value stream.'
 */
export function sayIndependence({ epics, alone }: { epics: number; alone: number }): string {
  if (epics === 0) return 'This stream has no portfolio epics that you can see, so nothing ties it to others.';
  const one = alone === 1;
  return `${alone} of ${epics} epic${epics === 1 ? '' : 's'} (${sayShare(alone, epics)}) ${one ? 'stands' : 'stand'} alone: no dependency ties ${one ? 'it' : 'them'} to another value stream.`;
}
