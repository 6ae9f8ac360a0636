import { lazy, Suspense, useCallback } from 'react';
import { ok } from '../../../../src/contract';
import { gadgetPlace } from '../../bridge/bridge';
import { PortfolioProvider } from '../../portfolio/PortfolioProvider';
import { Loading } from '../../ui/Loading';
import { useReading } from '../../ui/reading/useReading';
import { valueOf } from '../../ui/reading/valueOf';
import { MilestonesProvider } from '../milestones/MilestonesProvider';
import { configOf, decodeConfig, type SavedConfig } from './decodeConfig';
import { HealthTile } from './view/HealthTile';

// the tile is opened a hundred times for each time that it is edited
const EditScreen = lazy(() => import('./edit/EditScreen'));
const KanbanTile = lazy(() => import('./kanban/KanbanTileView'));
const RoadmapTile = lazy(() => import('./roadmap/RoadmapTile'));

/** The dashboard gadget: the tile that it was set to, or the screen on which to set it. */
export function GadgetScreen() {
  const { reading } = useReading(useCallback(async () => ok(await gadgetPlace()), []));
  const where = valueOf(reading);
  if (!where) return <Loading what="the gadget" />;
  const saved = decodeConfig(where.configuration);
  if (where.editing) {
    return (
      <Suspense fallback={<Loading what="the edit screen" lines={5} />}>
        <EditScreen saved={saved} kept={where.configuration} />
      </Suspense>
    );
  }
  return (
    <PortfolioProvider>
      <Tile saved={saved} />
    </PortfolioProvider>
  );
}

function Tile({ saved }: { saved: SavedConfig }) {
  const { view } = configOf(saved);
  if (view === 'health') return <HealthTile saved={saved} />;
  if (view === 'kanban') {
    return (
      <Suspense fallback={<Loading what="the Kanban" lines={6} />}>
        <KanbanTile saved={saved} />
      </Suspense>
    );
  }
  return (
    <MilestonesProvider>
      <Suspense fallback={<Loading what="the roadmap" lines={6} />}>
        <RoadmapTile saved={saved} />
      </Suspense>
    </MilestonesProvider>
  );
}
