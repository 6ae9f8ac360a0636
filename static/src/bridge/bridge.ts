import { invoke as forgeInvoke, requestJira as forgeRequestJira, view, router, showFlag as forgeShowFlag } from '@forge/bridge';
import type { AdminApi, Api, Result } from '../../../src/contract';
import { fail } from '../../../src/contract';

type Calls = Api & AdminApi;

/**
 * Calls a function of the app by its contract. Never throws: a call that dies comes back as the fault `unavailable`.
 *
 * @example const view = await call('intake.view', { issueId: '10001' });
 */
export async function call<K extends keyof Calls>(name: K, input: Parameters<Calls[K]>[0]): Promise<Awaited<ReturnType<Calls[K]>>> {
  try {
    return (await forgeInvoke(name, input as Record<string, unknown>)) as Awaited<ReturnType<Calls[K]>>;
  } catch {
    return fail('unavailable', 'Interlock did not answer. Check your connection and try again.') as Awaited<ReturnType<Calls[K]>>;
  }
}

/**
 * Asks Jira's REST API as the viewer and decodes the JSON. Faults carry Jira's own words where it gave any.
 *
 * @example const me = await jira<{ accountId: string }>('/rest/api/3/myself');
 */
export async function jira<T>(path: string, init: { method?: string; body?: unknown } = {}): Promise<Result<T>> {
  try {
    const reply = await forgeRequestJira(path, {
      method: init.method ?? 'GET',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    return await decode<T>(reply);
  } catch {
    return fail('unavailable', 'Jira did not answer. Check your connection and try again.');
  }
}

async function decode<T>(reply: Response): Promise<Result<T>> {
  if (reply.status === 204) return { ok: true, value: undefined as T };
  const body: unknown = await reply.json().catch(() => null);
  if (reply.ok) return { ok: true, value: body as T };
  const said = (body as { errorMessages?: string[] } | null)?.errorMessages?.join(' ');
  if (reply.status === 404) return fail('not-found', said ?? 'Jira has no such thing, or you may not see it.');
  if (reply.status === 401 || reply.status === 403) return fail('forbidden', said ?? 'Jira does not let you do this.');
  if (reply.status === 429) return fail('rate-limited', 'Jira asks us to slow down. Try again shortly.', { retryAfter: Number(reply.headers.get('Retry-After') ?? 1) });
  if (reply.status === 400) return fail('bad-input', said ?? 'Jira did not accept this.');
  return fail('unavailable', said ?? `Jira answered ${reply.status}.`);
}

/** What the host tells a surface about where it stands. `extension` differs by module; narrow it where it is used. */
export interface Place {
  accountId: string;
  locale: string;
  moduleKey: string;
  siteUrl: string;
  extension: Record<string, unknown>;
}

/** @example const { extension } = await place(); */
export async function place(): Promise<Place> {
  const context = await view.getContext();
  return {
    accountId: context.accountId ?? '',
    locale: context.locale ?? 'en-US',
    moduleKey: context.moduleKey ?? '',
    siteUrl: context.siteUrl ?? '',
    extension: (context.extension ?? {}) as Record<string, unknown>,
  };
}

/** Follows the host's light or dark theme from now on. Call before the first paint. */
export const followTheme = (): Promise<void> => view.theme.enable();

/** Opens an address of the host, as in `/browse/ABC-1`; iframes can't navigate by themselves. */
export const open = (path: string): Promise<void> => router.open(path);

/** A passing message in the host's corner. */
export const flag = (type: 'success' | 'info' | 'warning' | 'error', title: string, description?: string): void => {
  forgeShowFlag({ id: `interlock-${title}`, type, title, ...(description ? { description } : {}), isAutoDismiss: type !== 'error' });
};
