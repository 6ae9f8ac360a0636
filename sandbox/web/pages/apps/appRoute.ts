import type { SurfaceActions } from '../../bridge/desk';
import { currentPath, go, onPath } from '../../state/history';
import { appPath } from '../../state/parseRoute';

/** Serves the part of the address behind `base` to `view.createHistory()`. What the app itself did is not told back to it. */
export function appRoute(base: string): NonNullable<SurfaceActions['route']> {
  const path = (): string => appPath(currentPath(), base);
  let last = path();
  return {
    path,
    listen: (arrived) =>
      onPath(() => {
        if (!currentPath().startsWith(base) || path() === last) return;
        last = path();
        arrived();
      }),
    step(step) {
      if (step.action === 'GO') return window.history.go(step.delta);
      last = step.path;
      go(base + (step.path === '/' ? '' : step.path), step.action === 'REPLACE' ? 'replace' : 'push');
    },
  };
}
