import type { ReactNode } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import { stateWords } from '../../roadmap/facts/stateWords';
import { cardOf } from '../facts/cardOf';
import type { KanbanFacts } from '../facts/KanbanModel';
import type { KanbanActions } from '../move/Moving';

interface Props {
  facts: KanbanFacts;
  epic: number;
  age: string | null;
  onMove: KanbanActions['begin'];
}

/** All that the board shows of one epic. On a narrow page the cells stand below one another, each with its column's name. */
export function KanbanTableRow({ facts, epic, age, onMove }: Props) {
  const { id, key, summary, stream, owner, wsjf, readiness, target, admission } = cardOf(facts, epic);
  return (
    <>
      <Cell head="Epic">
        <KeyLink issueKey={key} /> {summary}
      </Cell>
      <Cell head="Stream">{stream}</Cell>
      <Cell head="State">{stateWords(facts.portfolio.state[epic]).name}</Cell>
      <Cell head="Owner">{owner}</Cell>
      <Cell head="WSJF">{wsjf ?? '–'}</Cell>
      <Cell head="Time in state">{age ?? '–'}</Cell>
      <Cell head="Readiness">{readiness.text}</Cell>
      <Cell head="Target PI">{target}</Cell>
      <Cell head="Admission">{admission}</Cell>
      <Cell head="Move">
        <button type="button" className="il-textbutton" data-epic={id} data-testid={`kanban-move-${key}`} onClick={() => onMove(id, 'choice')}>
          Move<span className="il-hidden"> {key}</span> to…
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
