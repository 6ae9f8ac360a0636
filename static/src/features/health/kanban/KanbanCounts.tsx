import type { KanbanState, ValueStream } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { KanbanFacts } from '../../kanban/facts/KanbanModel';
import { wipOf } from '../../kanban/facts/wipOf';
import { WipLine } from '../../kanban/grid/WipLine';
import { STATE_TITLES } from '../view/stateTitles';

interface Props {
  facts: KanbanFacts;
  /** Epics by state. */
  totals: readonly number[];
  /** Null where the tile is about the whole portfolio: then its own limits show, else those of the streams. */
  streams: readonly ValueStream[] | null;
  chosen: KanbanState;
  onChoose: (state: KanbanState) => void;
}

/** Each state with how many epics it has and its WIP; a press shows its top cards. */
export const KanbanCounts = ({ facts, totals, streams, chosen, onChoose }: Props) => (
  <section className="il-block" aria-labelledby="il-counts-title">
    <h2 id="il-counts-title" className="il-title">
      Epics by Kanban state
    </h2>
    <ul className="il-plain">
      {KANBAN_STATES.map((state, index) => (
        <li key={state}>
          <button type="button" className="kt-state" aria-pressed={state === chosen} data-testid={`kanban-state-${state}`} onClick={() => onChoose(state)}>
            <span>{STATE_TITLES[state]}</span> <span className="il-state-count">{(totals[index] ?? 0).toLocaleString('en-GB')}</span>
            <Limits facts={facts} state={state} streams={streams} />
          </button>
        </li>
      ))}
    </ul>
  </section>
);

function Limits({ facts: { wiring, wip }, state, streams }: Pick<Props, 'facts' | 'streams'> & { state: KanbanState }) {
  const all = streams === null ? [{ id: null, name: '' }] : streams;
  const limits = all.flatMap(({ id, name }) => {
    const words = wipOf({ limits: wiring.wip, uses: wip }, state, id);
    return words ? [{ id, words: streams && streams.length > 1 ? { ...words, text: `${name}: ${words.text}` } : words }] : [];
  });
  return (
    <span className="kt-limits">
      {limits.map(({ id, words }) => (
        <WipLine key={id} wip={words} testId={`wip-${state}${id === null ? '' : `-${id}`}`} />
      ))}
    </span>
  );
}
