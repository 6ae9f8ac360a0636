import type { ModuleView } from '../../../types';
import type { Extension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import { useAppRoute } from './useAppRoute';

/** A full page of the app, with its own part of the address. */
export function FullPage({ module, base, extension }: { module: ModuleView; base: string; extension: Extension }) {
  const route = useAppRoute(base);
  return <AppFrame module={module} page={module.pages.view ?? ''} extension={extension} testId={`frame-${module.key}`} title={module.title} actions={{ route }} fill />;
}
