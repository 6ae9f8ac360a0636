import { usePortfolio } from '../../../portfolio/usePortfolio';
import { Loading } from '../../../ui/Loading';
import { configOf, type SavedConfig } from '../decodeConfig';
import { NotSetUp } from '../view/NotSetUp';
import { TileFrame } from '../view/TileFrame';
import { RoadmapChart } from './RoadmapChart';
import { sayRead } from './sayRead';

/** The roadmap in a tile: the chosen streams over the next PIs. Its lanes are there before the epics, as on the page. */
export default function RoadmapTile({ saved }: { saved: SavedConfig }) {
  const { state } = usePortfolio();
  const { wiring, phase, fault } = state;
  return (
    <TileFrame saved={saved} testId="roadmap-tile" partial={wiring ? sayRead(state) : null}>
      {fault?.code === 'not-set-up' && <NotSetUp />}
      {wiring && <RoadmapChart wiring={wiring} state={state} config={configOf(saved)} />}
      {!wiring && phase !== 'failed' && <Loading what="the value streams" lines={6} />}
    </TileFrame>
  );
}
