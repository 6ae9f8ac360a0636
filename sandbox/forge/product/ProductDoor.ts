import type { Actor, EmbeddedJira } from '../../types';
import type { Faults } from '../faults';
import type { App } from '../manifest/app';
import { scopesOf } from '../scopeTable';
import { jiraFault } from './jiraFault';

export interface ProductCall {
  product: string;
  /** Path with query, as the app wrote it. */
  path: string;
  init: RequestInit | undefined;
  actor: Actor;
}

const notHere = (message: string): Response => Response.json({ errorMessages: [message] }, { status: 501, headers: { 'X-Sandbox': 'not-implemented' } });

/** As the API gateway in front of Jira words it, whichever scope is missing. */
const scopeMismatch = (): Response => Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 });

function refusal(app: App, method: string, path: string): Response | null {
  const needed = scopesOf(method, path);
  if (needed === null) return notHere(`The sandbox does not know which scopes ${method} ${path.split('?')[0]} needs. Add the route to sandbox/forge/product/routeScopes.ts.`);
  const missing = needed.filter((scope) => !app.scopes.has(scope));
  if (missing.length === 0) return null;
  console.error(`[forge] ${method} ${path.split('?')[0]} needs the scope ${missing.join(' and ')}, which manifest.yml does not ask for.`);
  return scopeMismatch();
}

const asRequest = (path: string, init: RequestInit | undefined, origin: string): Request => {
  const { signal: _signal, ...rest } = init ?? {};
  return new Request(new URL(path.startsWith('/') ? path : `/${path}`, origin), rest);
};

/**
 * The one way from an app to a product, for functions and for the bridge alike: scopes of the manifest first,
 * then faults, then Jira's own permissions of whoever acts.
 */
export class ProductDoor {
  constructor(
    private readonly app: App,
    private readonly jira: () => EmbeddedJira,
    private readonly faults: Faults,
    /** Where the site is served, for the addresses in Jira's answers. */
    private readonly origin: () => string,
  ) {}

  async fetch({ product, path, init, actor }: ProductCall): Promise<Response> {
    const method = (init?.method ?? 'GET').toUpperCase();
    if (product !== 'jira') return notHere(`The sandbox has no ${product}: ${method} ${path.split('?')[0]}`);
    const request = asRequest(path, init, this.origin());
    const refused = refusal(this.app, method, new URL(request.url).pathname);
    if (refused) return refused;
    return (await jiraFault(this.faults, path)) ?? this.jira().fetch(request, actor);
  }
}
