import { view } from '@forge/bridge';

/** The part of the host's address that is the page's own: a path and a search part, as `/dependencies?show=conflict`. */
export interface PageHistory {
  path(): string;
  /** With its question mark, or empty. */
  search(): string;
  /** Goes to `/path` or `/path?search`; the way back leads here. */
  go(address: string): void;
  /** As `go`, but in place of the address that is there, so that typing in a filter leaves no trail. */
  replace(address: string): void;
  /** @returns ends the subscription */
  onMove(moved: (path: string, search: string) => void): () => void;
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
    search: () => history.location.search ?? '',
    go: (address) => history.push(address),
    replace: (address) => history.replace(address),
    onMove: (moved) => history.listen((location) => moved(location.pathname, location.search ?? '')),
  };
}

function memoryHistory(): PageHistory {
  let here = { path: '/', search: '' };
  const listeners = new Set<(path: string, search: string) => void>();
  const go = (address: string) => {
    here = splitAddress(address);
    listeners.forEach((listener) => listener(here.path, here.search));
  };
  return {
    path: () => here.path,
    search: () => here.search,
    go,
    replace: go,
    onMove: (moved) => {
      listeners.add(moved);
      return () => void listeners.delete(moved);
    },
  };
}

function splitAddress(address: string): { path: string; search: string } {
  const mark = address.indexOf('?');
  return mark < 0 ? { path: address, search: '' } : { path: address.slice(0, mark), search: address.slice(mark) };
}
