import type { ModuleView } from '../../../types';
import type { Extension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import { PageHeading } from '../../parts/PageHeading';
import { useAppRoute } from './useAppRoute';

/** A full page of the app, under the host's heading, with its own part of the address. */
export function FullPage({ module, base, extension, heading = module.title }: { module: ModuleView; base: string; extension: Extension; heading?: string }) {
  const route = useAppRoute(base);
  return (
    <>
      <PageHeading title={heading} />
      <AppFrame module={module} page={module.pages.view ?? ''} extension={extension} testId={`frame-${module.key}`} title={module.title} actions={{ route }} fill />
    </>
  );
}
