import { jira } from '../../bridge/bridge';

interface UserPage {
  values?: { accountId: string; displayName?: string }[];
}

/** People that one call asks about, so that the address stays short. */
const CHUNK = 50;

/**
 * Display names by account id, as far as the viewer may see them. A failure yields no names: a list without names is of
 * more use than none.
 *
 * @example (await readNames(['5b10a…'])).get('5b10a…') // 'Erin Okafor'
 */
export async function readNames(accountIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds)];
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) => ids.slice(at * CHUNK, (at + 1) * CHUNK));
  const pages = await Promise.all(chunks.map((chunk) => jira<UserPage>(`/rest/api/3/user/bulk?maxResults=${chunk.length}&${chunk.map((id) => `accountId=${encodeURIComponent(id)}`).join('&')}`)));
  const users = pages.flatMap((page) => (page.ok ? (page.value.values ?? []) : []));
  return new Map(users.flatMap(({ accountId, displayName }) => (displayName ? [[accountId, displayName] as const] : [])));
}
