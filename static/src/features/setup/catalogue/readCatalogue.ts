import type { Result } from '../../../../../src/contract';
import { fail, ok } from '../../../../../src/contract';
import type { AskJira } from './AskJira';
import type { Catalogue } from './Catalogue';
import { decodeFields, decodeIssueTypes, decodeLinkTypes, decodeProjects, decodeStatuses, type Wire } from './decodeCatalogue';
import { allPages, type Page } from './pages';
import { readSprints } from './readSprints';

/**
 * Reads from Jira, as the viewer, what the set-up can point at. Sprints and time zone are a help for the first proposal only, so
 * their absence is no fault; anything else missing is, for a half-read Jira would make good settings look wrong.
 *
 * @example const catalogue = await readCatalogue(jira);
 */
export async function readCatalogue(ask: AskJira): Promise<Result<Catalogue>> {
  const [projects, types, statuses, links, fields, timeZone] = await Promise.all([
    allPages((startAt) => ask<Page<Wire['project']>>(`/rest/api/3/project/search?maxResults=100&startAt=${startAt}`)),
    ask<Wire['issueType'][]>('/rest/api/3/issuetype'),
    ask<Wire['status'][]>('/rest/api/3/status'),
    ask<{ issueLinkTypes: Wire['linkType'][] }>('/rest/api/3/issueLinkType'),
    ask<Wire['field'][]>('/rest/api/3/field'),
    readTimeZone(ask),
  ]);
  const failed = [projects, types, statuses, links, fields].find((reply) => !reply.ok);
  if (failed && !failed.ok) return failed;
  if (!projects.ok || !types.ok || !statuses.ok || !links.ok || !fields.ok) return fail('unavailable', 'Jira did not answer.');
  return ok({
    projects: decodeProjects(projects.value),
    issueTypes: decodeIssueTypes(types.value),
    statuses: decodeStatuses(statuses.value),
    linkTypes: decodeLinkTypes(links.value.issueLinkTypes),
    fields: decodeFields(fields.value),
    sprints: await readSprints(ask, fields.value),
    timeZone,
  });
}

async function readTimeZone(ask: AskJira): Promise<string> {
  const server = await ask<{ serverTimeZone?: string }>('/rest/api/3/serverInfo');
  if (server.ok && server.value.serverTimeZone) return server.value.serverTimeZone;
  const me = await ask<{ timeZone?: string }>('/rest/api/3/myself');
  return (me.ok && me.value.timeZone) || Intl.DateTimeFormat().resolvedOptions().timeZone;
}
