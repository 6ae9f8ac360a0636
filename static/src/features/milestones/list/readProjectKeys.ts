import { jira } from '../../../bridge/bridge';

interface ProjectPage {
  values?: { id: string; key: string }[];
}

/** Most project ids that Jira takes in one search. */
const CHUNK = 50;

/**
 * Keys of projects by id, as far as the viewer may see them. A failure yields no keys: a list with ids in their place is of more use than none.
 *
 * @example (await readProjectKeys(['10001'])).get('10001') // 'PAY'
 */
export async function readProjectKeys(projectIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(projectIds)];
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) => ids.slice(at * CHUNK, (at + 1) * CHUNK));
  const pages = await Promise.all(chunks.map((chunk) => jira<ProjectPage>(`/rest/api/3/project/search?maxResults=${CHUNK}&${chunk.map((id) => `id=${encodeURIComponent(id)}`).join('&')}`)));
  return new Map(pages.flatMap((page) => (page.ok ? (page.value.values ?? []) : [])).map(({ id, key }) => [String(id), key]));
}
