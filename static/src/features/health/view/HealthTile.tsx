import { usePortfolio } from '../../../portfolio/usePortfolio';
import { Loading } from '../../../ui/Loading';
import { configOf, type SavedConfig } from '../decodeConfig';
import { HealthBody } from './HealthBody';
import { NotSetUp } from './NotSetUp';
import { TileFrame } from './TileFrame';
import { tileState } from './tileState';

/** Portfolio health in a tile: its numbers, how whole and how fresh they are, and the list behind each. */
export function HealthTile({ saved }: { saved: SavedConfig }) {
  const { state } = usePortfolio();
  const shown = tileState(state);
  return (
    <TileFrame saved={saved} testId="health" partial={shown.kind === 'numbers' ? shown.partial : null}>
      {shown.kind === 'loading' && <Loading what="the portfolio" lines={6} />}
      {shown.kind === 'not-set-up' && <NotSetUp />}
      {shown.kind === 'numbers' && <HealthBody state={state} config={configOf(saved)} />}
    </TileFrame>
  );
}
