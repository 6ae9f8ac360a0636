import type { Wire } from './decodeCatalogue';
import type { AskJira } from './AskJira';

/** How Jira Software marks the field that holds an issue's sprints. */
const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';

interface WireSprint {
  id: number;
  startDate?: string;
  endDate?: string;
}

/**
 * Start and end of the sprints that issues were lately in. Read from the issues' own field, for the Agile API would need scopes of
 * its own; none where there is no such field, or where Jira does not tell.
 */
export async function readSprints(ask: AskJira, fields: readonly Wire['field'][]): Promise<{ start: string; end: string }[]> {
  const field = fields.find(({ schema }) => schema?.custom === SPRINT_FIELD)?.id;
  if (field === undefined) return [];
  const jql = encodeURIComponent('sprint is not EMPTY ORDER BY updated DESC');
  const found = await ask<{ issues: { fields: Record<string, unknown> }[] }>(`/rest/api/3/search/jql?jql=${jql}&fields=${field}&maxResults=100`);
  if (!found.ok) return [];
  const all = found.value.issues.flatMap((issue) => sprintsIn(issue.fields[field]));
  return [...new Map(all.map((sprint) => [sprint.id, sprint])).values()].flatMap(({ startDate, endDate }) => (startDate && endDate ? [{ start: startDate, end: endDate }] : []));
}

const sprintsIn = (value: unknown): WireSprint[] => (Array.isArray(value) ? value.filter((one): one is WireSprint => typeof one === 'object' && one !== null && 'id' in one) : []);
