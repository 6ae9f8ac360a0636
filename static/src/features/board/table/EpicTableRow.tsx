import type { ReactNode } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import { STATE_WORDS } from '../../dependencies/list/stateWords';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { cardOf } from '../facts/cardOf';
import { type CrossLink, crossLinksOf } from '../facts/crossLinksOf';

interface Props {
  facts: BoardFacts;
  model: BoardModel;
  epic: number;
  onMove: (id: number) => void;
}

/** All that the board shows of one epic. On a narrow page the cells stand below one another, each with its column's name. */
export function EpicTableRow({ facts, model, epic, onMove }: Props) {
  const { key, summary, state, owner, size, note } = cardOf(facts, model, epic);
  const { waitsFor, provides } = crossLinksOf(facts, epic);
  const id = facts.portfolio.ids[epic] ?? 0;
  return (
    <>
      <Cell head="Stream">{facts.wiring.streams[facts.portfolio.stream[epic] ?? -1]?.name}</Cell>
      <Cell head="Column">{model.columns.list[model.column[epic] ?? -1]?.name}</Cell>
      <Cell head="Epic">
        <KeyLink issueKey={key} /> {summary}
        {note && <span className="bd-note"> · {note}</span>}
      </Cell>
      <Cell head="State">{state.name}</Cell>
      <Cell head="Owner">{owner}</Cell>
      <Cell head="Size">{size}</Cell>
      <Cell head="Waits for">{sayLinks(waitsFor)}</Cell>
      <Cell head="Provides to">{sayLinks(provides)}</Cell>
      <Cell head="Move">
        <button type="button" className="il-textbutton" data-epic={id} data-testid={`move-${key}`} onClick={() => onMove(id)}>
          Move<span className="il-hidden"> {key}</span>…
        </button>
      </Cell>
    </>
  );
}

const Cell = ({ head, children }: { head: string; children: ReactNode }) => (
  <div role="cell" data-head={head}>
    <span>{children}</span>
  </div>
);

/**
 * Dependencies as a cell says them.
 *
 * @example sayLinks([{ key: 'DAT-1', state: 'conflict', … }]) // 'DAT-1 (conflict)'
 */
export const sayLinks = (links: readonly Pick<CrossLink, 'key' | 'state'>[]): string => links.map(({ key, state }) => `${key} (${STATE_WORDS[state].toLowerCase()})`).join(', ') || '–';
