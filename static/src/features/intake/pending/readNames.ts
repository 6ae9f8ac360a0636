import { jira } from '../../../bridge/bridge';

interface UserPage {
  values?: { accountId: string; displayName?: string }[];
}

/**
 * Display names by account id, as far as the viewer may see them. A failure yields no names: a list without names is of
 * more use than none.
 */
export async function readNames(accountIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds)];
  if (ids.length === 0) return new Map();
  const query = ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
  const page = await jira<UserPage>(`/rest/api/3/user/bulk?maxResults=${ids.length}&${query}`);
  const users = page.ok ? (page.value.values ?? []) : [];
  return new Map(users.flatMap(({ accountId, displayName }) => (displayName ? [[accountId, displayName] as const] : [])));
}
