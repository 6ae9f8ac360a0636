import { usePortfolio } from '../../../portfolio/usePortfolio';
import { Loading } from '../../../ui/Loading';
import { configOf, type SavedConfig } from '../decodeConfig';
import { NotSetUp } from '../view/NotSetUp';
import { TileFrame } from '../view/TileFrame';
import { tileState } from '../view/tileState';
import { KanbanBody } from './KanbanBody';

/** The Portfolio Kanban in a tile: how many epics each state has against its WIP limit, and the top cards of one state. */
export function KanbanTile({ saved }: { saved: SavedConfig }) {
  const { state } = usePortfolio();
  const { wiring, portfolio, asOf } = state;
  const shown = tileState(state);
  return (
    <TileFrame saved={saved} testId="kanban-tile" partial={shown.kind === 'numbers' ? shown.partial : null}>
      {shown.kind === 'loading' && <Loading what="the portfolio" lines={6} />}
      {shown.kind === 'not-set-up' && <NotSetUp />}
      {shown.kind === 'numbers' && wiring && portfolio && <KanbanBody wiring={wiring} portfolio={portfolio} asOf={asOf} config={configOf(saved)} />}
    </TileFrame>
  );
}
