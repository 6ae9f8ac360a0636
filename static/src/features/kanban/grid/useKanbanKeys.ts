import type { KeyboardEvent } from 'react';
import { type Arrow, stepTo } from '../../../geometry/board';
import type { LaneCounts } from '../../../geometry/kanban';
import { rowOf } from '../../../portfolio/rowOf';
import type { KanbanFacts, KanbanModel } from '../facts/KanbanModel';
import type { KanbanActions } from '../move/Moving';
import { shownOf } from './LaneView';
import type { Stop } from './useStop';

const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

interface Board {
  facts: Pick<KanbanFacts, 'portfolio'>;
  model: KanbanModel;
  counts: readonly LaneCounts[];
  stop: Pick<Stop, 'focus'>;
  actions: Pick<KanbanActions, 'begin'>;
}

/** What keys do on a card: arrows go from card to card, Enter opens the issue, M moves it. Links and buttons in a card keep their own keys. */
export function useKanbanKeys({ facts: { portfolio }, model, counts, stop, actions }: Board): (event: KeyboardEvent) => void {
  return (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = Number(target.dataset['epic'] ?? NaN);
    if (Number.isNaN(id)) return;
    if (ARROWS.includes(key)) {
      const next = nextTo(rowOf(portfolio, id), key as Arrow, { facts: { portfolio }, model, counts });
      if (next !== null) stop.focus(portfolio.ids[next] ?? 0);
    } else if (key === 'Enter') target.querySelector('a')?.click();
    else if (key.toLowerCase() === 'm') actions.begin(id, 'choice');
    else return;
    event.preventDefault();
  };
}

/** The epic whose card an arrow leads to from another's; null at the edge. */
function nextTo(epic: number, arrow: Arrow, { facts: { portfolio }, model, counts }: Pick<Board, 'facts' | 'model' | 'counts'>): number | null {
  const next = stepTo(counts.map(shownOf), { row: model.lane[epic] ?? -1, column: portfolio.state[epic] ?? 0, index: model.index[epic] ?? 0 }, arrow);
  return (next && model.lanes[next.row]?.cells[next.column]?.[next.index]) ?? null;
}
