import type { Route } from '@forge/api';
import { route } from '@forge/api';
import type { GenericSchema, InferOutput } from 'valibot';
import type { As } from '../app/ports';
import type { Result } from '../contract';
import { ok } from '../contract';
import type { Catalogue, CatalogueIssueType, CatalogueProject } from '../domain/settings';
import { map } from './map';
import { fieldsReply, issueTypesReply, linkTypesReply, projectsReply, statusesReply } from './replies';
import type { Sleep } from './request';
import { request } from './request';

/** Most project ids that Jira takes in one search. */
const CHUNK = 50;

/**
 * What exists in Jira, as the caller sees it: of projects those asked for, of everything else all. Jira shows all projects to
 * its admins, who alone save settings.
 *
 * @example await readCatalogue(['10000'], sleep)
 */
export async function readCatalogue(projectIds: string[], sleep: Sleep): Promise<Result<Catalogue>> {
  const read = <T>(path: Route, reply: GenericSchema<unknown, T>): Promise<Result<T>> => request({ as: 'user', path, reply }, sleep);
  const [projects, issueTypes, statuses, linkTypes, fields] = await Promise.all([
    readProjects([...new Set(projectIds)], sleep),
    readIssueTypes('user', sleep),
    read(route`/rest/api/3/status`, statusesReply),
    read(route`/rest/api/3/issueLinkType`, linkTypesReply),
    read(route`/rest/api/3/field`, fieldsReply),
  ]);
  if (!projects.ok) return projects;
  if (!issueTypes.ok) return issueTypes;
  if (!statuses.ok) return statuses;
  if (!linkTypes.ok) return linkTypes;
  if (!fields.ok) return fields;
  return ok({
    projects: projects.value,
    issueTypes: issueTypes.value,
    statuses: statuses.value.map(({ id, name, statusCategory }) => ({ id, name, category: categoryOf(statusCategory.key) })),
    linkTypes: linkTypes.value.issueLinkTypes,
    fields: fields.value.map(({ schema, ...field }) => ({ ...field, type: schema?.type ?? null, kind: schema?.custom ?? null })),
    timeZone: 'UTC',
  });
}

/**
 * The issue types of the projects that the caller browses.
 *
 * @example await readIssueTypes('user', sleep) // ok([{ id: '10004', name: 'Epic', hierarchyLevel: 1, subtask: false }, …])
 */
export async function readIssueTypes(as: As, sleep: Sleep): Promise<Result<CatalogueIssueType[]>> {
  // As the app only for a schedule, which has nobody in front of it and shows the types to nobody.
  const types = await request({ as, path: route`/rest/api/3/issuetype`, reply: issueTypesReply }, sleep);
  return map(types, (found) => found.map(({ hierarchyLevel, ...type }) => ({ ...type, hierarchyLevel: hierarchyLevel ?? null })));
}

async function readProjects(ids: string[], sleep: Sleep): Promise<Result<CatalogueProject[]>> {
  const found: CatalogueProject[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const query = new URLSearchParams({ maxResults: String(CHUNK) });
    for (const id of ids.slice(at, at + CHUNK)) query.append('id', id);
    const page = map(await request({ as: 'user', path: route`/rest/api/3/project/search?${query}`, reply: projectsReply }, sleep), projectsOf);
    if (!page.ok) return page;
    found.push(...page.value);
  }
  return ok(found);
}

const projectsOf = ({ values }: InferOutput<typeof projectsReply>): CatalogueProject[] =>
  values.map(({ id, key, name, projectCategory }) => ({ id, key, name, category: projectCategory?.name ?? null }));

/** Jira also knows a category "undefined", of statuses that nobody sorted. */
const categoryOf = (key: string) => (key === 'new' || key === 'done' ? key : 'indeterminate');
