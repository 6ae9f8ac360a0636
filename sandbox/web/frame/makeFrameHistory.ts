export interface HistoryLocation {
  pathname: string;
  search: string;
  hash: string;
  state?: unknown;
}
export type HistoryAction = 'POP' | 'PUSH' | 'REPLACE';
export type HistoryStep = { action: 'PUSH' | 'REPLACE'; path: string } | { action: 'GO'; delta: number };
type Listener = (location: HistoryLocation, action: HistoryAction) => void;
type To = string | Partial<HistoryLocation>;

const ORIGIN = 'http://frame.invalid';
const hrefOf = (location: HistoryLocation): string => `${location.pathname}${location.search}${location.hash}`;

function locate(to: To, from: HistoryLocation, state: unknown): HistoryLocation {
  if (typeof to !== 'string') return { pathname: to.pathname ?? from.pathname, search: to.search ?? '', hash: to.hash ?? '', state: to.state ?? state };
  const { pathname, search, hash } = new URL(to, new URL(hrefOf(from), ORIGIN));
  return { pathname, search, hash, state };
}

/** The `history` object (version 4) that `view.createHistory()` hands to an app, over the part of the host's address that is the app's. */
export function makeFrameHistory(step: (step: HistoryStep) => void) {
  const listeners = new Set<Listener>();
  const arrive = (location: HistoryLocation, action: HistoryAction): void => {
    history.location = location;
    history.action = action;
    listeners.forEach((listener) => listener(location, action));
  };
  const travel = (action: 'PUSH' | 'REPLACE') => (to: To, state?: unknown): void => {
    const location = locate(to, history.location, state);
    arrive(location, action);
    step({ action, path: hrefOf(location) });
  };
  const go = (delta: number): void => step({ action: 'GO', delta });
  const history = {
    length: 1,
    action: 'POP' as HistoryAction,
    location: { pathname: '/', search: '', hash: '' } as HistoryLocation,
    push: travel('PUSH'),
    replace: travel('REPLACE'),
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    createHref: (location: HistoryLocation): string => hrefOf(location),
  };
  return { history, arrive: arrive as (...args: unknown[]) => void };
}
