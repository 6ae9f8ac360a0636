import { useRef } from 'react';
import type { ModuleView } from '../../types';
import type { SurfaceActions } from '../bridge/desk';
import type { Extension } from '../bridge/extensions';
import { useDesk } from '../bridge/useDesk';
import { Loading } from './Loading';

export interface AppFrameProps {
  module: ModuleView;
  /** Address of the app's page. */
  page: string;
  extension: Extension;
  testId: string;
  title: string;
  actions?: SurfaceActions;
  /** A full page: at least as tall as the window leaves room for. */
  fill?: boolean;
}

/** An app's page in its own origin, joined to the bridge and as tall as its content. */
export function AppFrame({ module, page, extension, testId, title, actions = {}, fill = false }: AppFrameProps) {
  const ref = useRef<HTMLIFrameElement>(null);
  const height = useDesk(ref, { module, page, extension, actions });
  return (
    <div className={fill ? 'frame frame-fill' : 'frame'}>
      {height === null ? <Loading what={title} /> : null}
      <iframe
        ref={ref}
        src={page}
        title={title}
        sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals"
        allow="clipboard-write"
        data-testid={testId}
        style={{ height: height ?? 0 }}
      />
    </div>
  );
}
