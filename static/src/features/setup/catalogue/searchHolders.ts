import type { Holder, Result } from '../../../../../src/contract';
import type { AskJira } from './AskJira';

interface WireUser {
  accountId: string;
  displayName: string;
  accountType?: string;
}
interface WireGroup {
  name: string;
  groupId: string;
}

/** People and groups whose name holds the text, as Jira lets the viewer find them. What can't be searched comes back empty. */
export async function searchHolders(ask: AskJira, text: string): Promise<{ people: Holder[]; groups: Holder[] }> {
  const query = encodeURIComponent(text.trim());
  const [users, groups] = await Promise.all([
    ask<WireUser[]>(`/rest/api/3/user/search?query=${query}&maxResults=20`),
    ask<{ groups: WireGroup[] }>(`/rest/api/3/groups/picker?query=${query}&maxResults=20`),
  ]);
  const people = valueOr(users, []).filter((user) => (user.accountType ?? 'atlassian') === 'atlassian');
  return {
    people: people.map((user) => ({ kind: 'account', id: user.accountId, name: user.displayName })),
    groups: valueOr(groups, { groups: [] }).groups.map((group) => ({ kind: 'group', id: group.groupId, name: group.name })),
  };
}

/** A person's name, or the account id where Jira does not tell. */
export async function readName(ask: AskJira, accountId: string): Promise<string> {
  const user = await ask<{ displayName?: string }>(`/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`);
  return (user.ok && user.value.displayName) || accountId;
}

const valueOr = <T,>(reply: Result<T>, otherwise: T): T => (reply.ok ? reply.value : otherwise);
