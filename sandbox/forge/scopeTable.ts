import { routeScopes } from './product/routeScopes';

interface Route {
  methods: string[];
  segments: string[];
  scopes: string[];
}

const segmentsOf = (path: string): string[] => (path.split('?')[0] ?? '').split('/').filter(Boolean);

function routeOf(line: string, scopes: string[]): Route {
  const [methods = '', path = ''] = line.split(' ');
  return { methods: methods.split('|'), segments: segmentsOf(path), scopes };
}

const table: Route[] = Object.entries(routeScopes).flatMap(([heading, lines]) => {
  const scopes = heading.split(' ').filter(Boolean);
  return lines.map((line) => routeOf(line, scopes));
});

const fits = ({ segments }: Route, path: string[]): boolean =>
  segments.length === path.length && segments.every((segment, i) => segment === '*' || segment === path[i]);

/** `issue/bulkfetch` is itself, not the issue of key "bulkfetch": the route with the fewest wildcards wins. */
const wildcards = ({ segments }: Route): number => segments.filter((segment) => segment === '*').length;

/** The platform API of version 2 has the routes and scopes of version 3. */
const canonical = (path: string): string => path.replace(/^\/rest\/api\/(2|latest)\//, '/rest/api/3/');

/**
 * The scopes that an app needs, all of them, to call a REST route of Jira; an empty list where any app may.
 * Null for a route that the table does not know: the sandbox refuses it rather than guess.
 *
 * @example scopesOf('GET', '/rest/api/3/issue/PAY-1?fields=summary') // ['read:jira-work']
 */
export function scopesOf(method: string, path: string): string[] | null {
  const wanted = segmentsOf(canonical(path));
  const found = table
    .filter((route) => route.methods.includes(method.toUpperCase()) && fits(route, wanted))
    .sort((a, b) => wildcards(a) - wildcards(b));
  return found[0]?.scopes ?? null;
}
