import type { HistoryStep } from '../frame/makeFrameHistory';
import { addressOf, type NavigationLocation } from './addressOf';
import type { Commands, Desk } from './desk';

type Navigation = ({ url: string } | NavigationLocation) & { type: 'same-tab' | 'new-tab' };

/** The app's part of the host's address, as the location of a `history` object. */
export function locationOf(path: string): { pathname: string; search: string; hash: string } {
  const { pathname, search, hash } = new URL(path, 'http://host.invalid');
  return { pathname, search, hash };
}

function routeOf(desk: Desk) {
  const { route } = desk.actions();
  if (!route) throw new Error(`createHistory is not available to ${desk.module.type}; Forge has it for full pages only.`);
  return route;
}

/** Commands that change where the browser is. */
export function routerCommands(desk: Desk): Commands {
  const resolve = (location: NavigationLocation): string => {
    const path = addressOf(location, desk.modules());
    if (!path) throw new Error(`The sandbox has no page for the target "${location.target}".`);
    return path;
  };
  return {
    navigate: async (payload) => {
      const navigation = payload as Navigation;
      const url = 'url' in navigation ? String(navigation.url) : resolve(navigation);
      return navigation.type === 'new-tab' ? desk.openTab(url) : desk.go(url);
    },
    getUrl: async (payload) => new URL(resolve(payload as NavigationLocation), desk.siteUrl).href,
    reload: async () => desk.reload(),
    createHistory: async (payload) => {
      const { arrive } = payload as { arrive(location: unknown, action: 'POP'): unknown };
      const route = routeOf(desk);
      desk.onGone(route.listen(() => void arrive(locationOf(route.path()), 'POP')));
      return locationOf(route.path());
    },
    historyStep: async (payload) => routeOf(desk).step(payload as HistoryStep),
  };
}
