import type { Wiring } from '../../../../../../src/contract';
import type { Portfolio } from '../../../../portfolio/Portfolio';
import type { Meaning } from './meaningOf';
import { sayStanding, sayUnlocks } from './meaningWords';
import { SlipList } from './SlipList';

interface Props {
  meaning: Meaning;
  portfolio: Portfolio;
  wiring: Wiring;
}

/** What an epic means for the portfolio, in words and lists. */
export function MeaningFacts({ meaning: { standing, slip, unlocks }, portfolio, wiring }: Props) {
  const { title, text } = sayStanding(standing, wiring.today);
  return (
    <>
      <p data-testid="standing" data-kind={standing.kind}>
        <strong>{title}.</strong> {text}
      </p>
      <div className="il-columns">
        <SlipList slip={slip} portfolio={portfolio} wiring={wiring} empty={standing.kind === 'undated' ? 'Not known, since it has no planned dates.' : 'Nothing else moves.'} />
        <section className="il-block" aria-labelledby="il-unlocks-title" data-testid="unlocks">
          <h4 id="il-unlocks-title" className="il-title">
            Whose value this unlocks
          </h4>
          <p>{sayUnlocks(unlocks, wiring.streams.map(({ name }) => name))}</p>
        </section>
      </div>
    </>
  );
}
