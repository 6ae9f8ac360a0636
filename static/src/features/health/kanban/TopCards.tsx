import type { KanbanState } from '../../../../../src/contract';
import { KeyLink } from '../../../ui/KeyLink';
import { cardOf } from '../../kanban/facts/cardOf';
import type { KanbanFacts } from '../../kanban/facts/KanbanModel';
import { STATE_TITLES } from '../view/stateTitles';

interface Props {
  facts: KanbanFacts;
  state: KanbanState;
  top: readonly number[];
  /** Of all epics in the state. */
  total: number;
}

/** The first cards of a state by WSJF. */
export const TopCards = ({ facts, state, top, total }: Props) => (
  <section className="il-block" aria-labelledby="il-top-title">
    <h2 id="il-top-title" className="il-title">
      Top of {STATE_TITLES[state]} by WSJF
    </h2>
    <div aria-live="polite">
      {top.length === 0 && <p className="il-calm">No epic is in {state}.</p>}
      <ul className="il-plain" data-testid="top-cards">
        {top.map((epic) => (
          <TopCard key={facts.portfolio.ids[epic]} facts={facts} epic={epic} />
        ))}
      </ul>
      {total > top.length && (
        <p className="il-subtle il-small">
          and {(total - top.length).toLocaleString('en-GB')} more in {state}
        </p>
      )}
    </div>
  </section>
);

function TopCard({ facts, epic }: Pick<Props, 'facts'> & { epic: number }) {
  const { key, summary, wsjf, stream, owner, readiness, plan } = cardOf(facts, epic);
  return (
    <li className="il-entry">
      <span className="kt-card-head">
        <KeyLink issueKey={key} /> <span className="kt-wsjf">{wsjf === null ? 'No WSJF' : `WSJF ${wsjf}`}</span>
      </span>
      <span className="il-entry-words">{summary}</span>
      <span className="il-subtle il-small">{[stream, owner, readiness.text, plan].join(' · ')}</span>
    </li>
  );
}
