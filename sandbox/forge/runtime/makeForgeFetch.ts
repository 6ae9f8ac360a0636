import type { Actor } from '../../types';
import type { EventQueue } from '../events/EventQueue';
import { queueApi } from '../events/queueApi';
import type { Faults } from '../faults';
import type { KvsServer } from '../kvs/KvsServer';
import type { App } from '../manifest/app';
import type { ProductDoor } from '../product/ProductDoor';
import { REPORT_PATH, REPORT_SCOPE, reportAccounts } from '../product/reportAccounts';
import type { FetchMeta, ForgeFetch, Invocation } from './Invocation';

export interface FetchParts {
  app: App;
  /** Storage of the app in Jira, and that of the same app in Confluence: each product has its own. */
  kvs: KvsServer;
  confluenceKvs: KvsServer;
  products: ProductDoor;
  /** Whether an Atlassian account is closed. */
  isClosed(accountId: string): boolean;
  queue: EventQueue;
  faults: Faults;
}

const jsonOf = (init: RequestInit | undefined): unknown => JSON.parse(String(init?.body ?? '{}'));
const proxyError = (status: number, reason: string): Response => new Response(null, { status, headers: { 'forge-proxy-error': reason } });

/** Who acts, or the proxy's refusal: nobody is there to act for, or acting for another is not in the manifest. */
function actorOf(app: App, { provider, accountId }: FetchMeta, caller: string | null): Actor | Response {
  if (provider === 'app') return { kind: 'app' };
  if (provider !== 'user') return { kind: 'anonymous' };
  if (accountId !== undefined && accountId !== caller) return app.mayImpersonate ? { kind: 'user', accountId } : proxyError(403, 'IMPERSONATION_NOT_ALLOWED');
  return caller === null ? proxyError(401, 'NEEDS_AUTHENTICATION_ERR') : { kind: 'user', accountId: caller };
}

async function toProduct({ app, products }: FetchParts, meta: FetchMeta, path: string, init: RequestInit | undefined, { record }: Invocation): Promise<Response> {
  const actor = actorOf(app, meta, record.caller);
  const response = actor instanceof Response ? actor : await products.fetch({ product: meta.remote ?? '', path, init, actor });
  record.jira.push({ method: (init?.method ?? 'GET').toUpperCase(), path, as: meta.provider === 'app' ? 'app' : 'user', status: response.status });
  return response;
}

async function kvsAnswer({ app, kvs, confluenceKvs, faults }: FetchParts, path: string, body: unknown, inConfluence: boolean): Promise<Response> {
  await faults.latency(null);
  const { kvsFail } = faults.settings();
  if (faults.hits('kvsFail')) {
    const code = kvsFail?.code ?? 'INTERNAL_SERVER_ERROR';
    return Response.json({ code, message: `Storage is told to fail: ${code}.` }, { status: kvsFail?.status ?? 500 });
  }
  if (!app.scopes.has('storage:app')) return Response.json({ code: 'FORBIDDEN', message: 'The app needs the scope storage:app in manifest.yml.' }, { status: 403 });
  return (inConfluence ? confluenceKvs : kvs).handle(path, body);
}

/** Of the modules that the sandbox shows, macros alone live in Confluence. */
const isConfluence = (app: App, moduleKey: string): boolean => app.modules.get(moduleKey)?.type === 'macro';

async function toStorage(parts: FetchParts, path: string, init: RequestInit | undefined, { record }: Invocation): Promise<Response> {
  const body = jsonOf(init);
  const response = await kvsAnswer(parts, path, body, isConfluence(parts.app, record.moduleKey));
  const key = (body as { key?: unknown }).key;
  record.storage.push({ operation: path.replace('/api/v1/', ''), key: typeof key === 'string' ? key : null, status: response.status });
  return response;
}

/** Reports of personal data go out as the app, with a scope of their own. */
function report({ app, isClosed }: FetchParts, { provider }: FetchMeta, init: RequestInit | undefined): Response {
  if (provider === 'app' && app.scopes.has(REPORT_SCOPE)) return reportAccounts(jsonOf(init), isClosed);
  return Response.json({ errorType: 'FORBIDDEN', errorMessage: `The app needs the scope ${REPORT_SCOPE} in manifest.yml.` }, { status: 403 });
}

function toStargate(parts: FetchParts, meta: FetchMeta, path: string, init: RequestInit | undefined): Response {
  const { queue, app } = parts;
  if (path === REPORT_PATH) return report(parts, meta, init);
  return queueApi(queue, app.consumers, path, jsonOf(init)) ?? Response.json({ message: `The sandbox does not implement ${path}.` }, { status: 501 });
}

/** The one door through which functions reach Forge: products, storage, queues. Anything else is told apart loudly. */
export function makeForgeFetch(parts: FetchParts): ForgeFetch {
  return async (meta, path, init, invocation) => {
    if (meta.type === 'kvs') return toStorage(parts, path, init, invocation);
    if (meta.type === 'fpp' && meta.remote === 'stargate') return toStargate(parts, meta, path, init);
    if (meta.type === 'fpp') return toProduct(parts, meta, path, init, invocation);
    return Response.json({ message: `The sandbox does not implement requests of type "${meta.type}".` }, { status: 501 });
  };
}
