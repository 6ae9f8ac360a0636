import { lazy, Suspense, useCallback } from 'react';
import { ok } from '../../../../src/contract';
import { readMacro } from '../../../../src/domain/roadmap/export';
import { macroPlace } from '../../bridge/bridge';
import { PortfolioProvider } from '../../portfolio/PortfolioProvider';
import { Loading } from '../../ui/Loading';
import { useReading } from '../../ui/reading/useReading';
import { valueOf } from '../../ui/reading/valueOf';
import { RoadmapMacro } from './view/RoadmapMacro';

// a page is read a hundred times for each time that its macro is set
const ConfigScreen = lazy(() => import('./config/ConfigScreen'));

/** The macro on a Confluence page: the roadmap for whoever reads, or the form in the editor. */
export function MacroScreen() {
  const { reading } = useReading(useCallback(async () => ok(await macroPlace()), []));
  const where = valueOf(reading);
  if (!where) return <Loading what="the roadmap" lines={6} />;
  const found = readMacro(where.config);
  if (where.configuring) {
    return (
      <Suspense fallback={<Loading what="the form" lines={5} />}>
        <ConfigScreen found={found} />
      </Suspense>
    );
  }
  return (
    <PortfolioProvider>
      <RoadmapMacro found={found} />
    </PortfolioProvider>
  );
}
