import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { memo, useEffect, useRef } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import { cardOf } from '../facts/cardOf';
import type { KanbanFacts } from '../facts/KanbanModel';
import type { KanbanActions } from '../move/Moving';

interface Props {
  facts: Pick<KanbanFacts, 'portfolio' | 'wiring' | 'calendar'>;
  epic: number;
  /** How long it has been in its state; null where that is not known. */
  age: string | null;
  column: number;
  width: number;
  tabStop: boolean;
  moving: boolean;
  onMove: KanbanActions['begin'];
}

const READY_SIGNS = { unknown: '○', ready: '✓', 'not-ready': '◔' };

/** One epic. Only the card that Tab reaches lets Tab into itself, so that nobody tabs through hundreds. */
export const KanbanCard = memo(function KanbanCard({ facts, epic, age, column, width, tabStop, moving, onMove }: Props) {
  const { id, key, summary, stream, owner, wsjf, readiness, plan } = cardOf(facts, epic);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => (card.current ? draggable({ element: card.current, getInitialData: () => ({ kanbanEpic: id }) }) : undefined), [id]);
  const tabIndex = tabStop ? 0 : -1;
  return (
    <div role="gridcell" aria-colindex={column + 1} className="kb-slot" style={{ width }}>
      <div ref={card} role="group" aria-label={`${key} ${summary}`} className={moving ? 'kb-card kb-moving' : 'kb-card'} tabIndex={tabIndex} aria-keyshortcuts="M" data-epic={id} data-testid={`kanban-card-${key}`}>
        <span className="kb-card-head">
          <KeyLink issueKey={key} tabIndex={tabIndex} />
          <span className={wsjf === null ? 'kb-wsjf kb-faint' : 'kb-wsjf'}>{wsjf === null ? 'No WSJF' : `WSJF ${wsjf}`}</span>
          <button type="button" className="kb-move" tabIndex={tabIndex} aria-label={`Move ${key} to…`} title="Move to…" data-testid={`kanban-move-${key}`} onClick={() => onMove(id, 'choice')}>
            <span aria-hidden="true">⋯</span>
          </button>
        </span>
        <span className="kb-summary" title={summary}>
          {summary}
        </span>
        <span className="kb-line">
          {stream} · {owner}
        </span>
        <span className="kb-line kb-standing">
          <span className={`kb-readiness kb-${readiness.standing}`}>
            <span aria-hidden="true">{READY_SIGNS[readiness.standing]} </span>
            {readiness.text}
          </span>
          {age && (
            <span className="kb-age" title="How long it has been in its state">
              <span className="il-hidden">, in its state: </span>
              {age}
            </span>
          )}
        </span>
        <span className="kb-plan" title={plan}>
          {plan}
        </span>
      </div>
    </div>
  );
});
