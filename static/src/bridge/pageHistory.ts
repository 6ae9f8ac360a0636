import { view } from '@forge/bridge';

/** The part of the host's address that is the page's own, as `/calendar`. */
export interface PageHistory {
  path(): string;
  go(path: string): void;
  /** @returns ends the subscription */
  onMove(moved: (path: string) => void): () => void;
}

/**
 * The address of a full page, so that each view has one that can be shared and gone back to. A host without history
 * gets one that only remembers.
 *
 * @example const history = await pageHistory(); history.go('/calendar');
 */
export async function pageHistory(): Promise<PageHistory> {
  const history = await view.createHistory().catch(() => null);
  if (!history) return memoryHistory();
  return {
    path: () => history.location.pathname,
    go: (path) => history.push(path),
    onMove: (moved) => history.listen((location) => moved(location.pathname)),
  };
}

function memoryHistory(): PageHistory {
  let here = '/';
  const listeners = new Set<(path: string) => void>();
  return {
    path: () => here,
    go: (path) => {
      here = path;
      listeners.forEach((listener) => listener(path));
    },
    onMove: (moved) => {
      listeners.add(moved);
      return () => void listeners.delete(moved);
    },
  };
}
