import type { LinkState } from '../../../../../src/domain/dependencies';
import { rowOf } from '../../../portfolio/rowOf';
import { KeyLink } from '../../../ui/KeyLink';
import { StateMark } from '../../dependencies/StateMark';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { cardOf } from '../facts/cardOf';
import { type CrossLink, crossLinksOf } from '../facts/crossLinksOf';
import type { BoardActions } from './Moving';

interface Props {
  facts: BoardFacts;
  model: BoardModel;
  id: number;
  actions: Pick<BoardActions, 'beginMove'>;
  /** Puts the focus back on the card. */
  onClose: () => void;
}

/** All of a chosen card, with what it waits for and what waits for it. */
export function CardDetails({ facts, model, id, actions, onClose }: Props) {
  const epic = rowOf(facts.portfolio, id);
  if (epic < 0) return null;
  const { key, summary, state, owner, size, note } = cardOf(facts, model, epic);
  const { waitsFor, provides } = crossLinksOf(facts, epic);
  const stream = facts.wiring.streams[facts.portfolio.stream[epic] ?? -1]?.name ?? '';
  return (
    <section className="bd-details" aria-label={`${key}: facts`} data-testid="card-details">
      <div className="bd-details-head">
        <p className="bd-details-title">
          <KeyLink issueKey={key} /> {summary}
        </p>
        <span className="mv-tools">
          <button type="button" className="mv-button" data-testid="details-move" onClick={() => actions.beginMove(id, 'choice')}>
            Move…
          </button>
          <button type="button" className="mv-button mv-quiet" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      <p className="il-subtle">{[stream, state.name, owner, size, note].filter(Boolean).join(' · ')}</p>
      <Links title="Waits for" none="Waits for no other stream." links={waitsFor} />
      <Links title="Provides to" none="No other stream waits for it." links={provides} />
    </section>
  );
}

function Links({ title, none, links }: { title: string; none: string; links: readonly CrossLink[] }) {
  if (links.length === 0) return <p className="il-subtle">{none}</p>;
  const sorted = [...links].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <>
      <h4 className="bd-links-title">{title}</h4>
      <ul className="bd-links">
        {sorted.map(({ key, summary, state }) => (
          <li key={`${key} ${state}`}>
            <StateMark state={state} /> <KeyLink issueKey={key} /> {summary}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What needs attention first. */
const ORDER: readonly LinkState[] = ['conflict', 'unplanned', 'tight', 'fine', 'settled'];
