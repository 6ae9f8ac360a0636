/** A page of the host, read from the address. */
export type Route =
  | { page: 'home' }
  | { page: 'issue'; key: string }
  | { page: 'projects' }
  | { page: 'project'; key: string }
  | { page: 'dashboards' }
  | { page: 'globalApp'; moduleKey: string; base: string }
  | { page: 'projectApp'; key: string; moduleKey: string; base: string }
  | { page: 'adminApp'; moduleKey: string; base: string }
  | { page: 'workflows' }
  | { page: 'confluence' }
  | { page: 'unknown' };

type Make = (match: string[]) => Route;

const routes: [RegExp, Make][] = [
  [/^\/$/, () => ({ page: 'home' })],
  [/^\/browse\/([^/]+)\/?$/, ([, key = '']) => ({ page: 'issue', key: key.toUpperCase() })],
  [/^\/jira\/projects\/?$/, () => ({ page: 'projects' })],
  [/^(\/jira\/projects\/([^/]+)\/apps\/([^/]+))(?:\/.*)?$/, ([, base = '', key = '', moduleKey = '']) => ({ page: 'projectApp', key, moduleKey, base })],
  [/^\/jira\/projects\/([^/]+)\/?$/, ([, key = '']) => ({ page: 'project', key })],
  [/^\/jira\/dashboards\/?$/, () => ({ page: 'dashboards' })],
  [/^(\/jira\/apps\/([^/]+))(?:\/.*)?$/, ([, base = '', moduleKey = '']) => ({ page: 'globalApp', moduleKey, base })],
  [/^(\/jira\/settings\/apps\/([^/]+))(?:\/.*)?$/, ([, base = '', moduleKey = '']) => ({ page: 'adminApp', moduleKey, base })],
  [/^\/jira\/settings\/workflows\/?$/, () => ({ page: 'workflows' })],
  [/^\/wiki\/page\/?$/, () => ({ page: 'confluence' })],
];

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * Which page an address means. `base` of an app's page is what stands before the app's own part of the address.
 *
 * @example parseRoute('/browse/pay-1') // { page: 'issue', key: 'PAY-1' }
 */
export function parseRoute(pathname: string): Route {
  for (const [pattern, make] of routes) {
    const match = pattern.exec(pathname);
    // `base` (a match that starts with a slash) stays as the browser has it
    if (match) return make(match.map((part) => (part === undefined || part.startsWith('/') ? (part ?? '') : decode(part))));
  }
  return { page: 'unknown' };
}

/** What of a path belongs to the app whose page stands at `base`. @example appPath('/jira/apps/x/board?a=1', '/jira/apps/x') // '/board?a=1' */
export function appPath(path: string, base: string): string {
  const rest = path.slice(base.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
