import { http, type Reply } from './http';

export interface Status {
  id: string;
  name: string;
  statusCategory?: { key: string };
}
export interface Project {
  id: string;
  key: string;
  name: string;
  projectTypeKey?: string;
}
export interface IssueType {
  id: string;
  name: string;
  hierarchyLevel?: number;
}
export interface LinkedIssue {
  id: string;
  key: string;
  fields: { summary?: string; status?: Status; issuetype?: IssueType };
}
export interface IssueLink {
  id: string;
  type: { name: string; inward: string; outward: string };
  inwardIssue?: LinkedIssue;
  outwardIssue?: LinkedIssue;
}
export interface IssueFields {
  summary: string;
  status: Status;
  issuetype: IssueType;
  project: Project;
  assignee?: { displayName: string } | null;
  duedate?: string | null;
  fixVersions?: { id: string; name: string }[];
  issuelinks?: IssueLink[];
  parent?: LinkedIssue | null;
  [field: string]: unknown;
}
export interface Issue {
  id: string;
  key: string;
  fields: IssueFields;
}
export interface Field {
  id: string;
  name: string;
  custom?: boolean;
  schema?: { type: string; items?: string; custom?: string };
}
export interface Transition {
  id: string;
  name: string;
  to: Status;
}
export interface Page {
  issues: Issue[];
  nextPageToken?: string;
  isLast?: boolean;
}
export interface Version {
  id: string;
  name: string;
  releaseDate?: string;
  released?: boolean;
}

const at = (path: string): string => `/rest/api/3/${path}`;
const issueAt = (key: string): string => at(`issue/${encodeURIComponent(key)}`);

/** Jira's REST API as one person. Each call names the few things the host pages need of it. */
export function jira(as: string) {
  return {
    myself: (): Promise<Reply<{ accountId: string; displayName: string; timeZone?: string; locale?: string }>> => http(at('myself'), { as }),
    projects: (): Promise<Reply<{ values: Project[] }>> => http(at('project/search?maxResults=100&orderBy=key'), { as }),
    project: (key: string): Promise<Reply<Project>> => http(at(`project/${encodeURIComponent(key)}`), { as }),
    versions: (key: string): Promise<Reply<Version[]>> => http(at(`project/${encodeURIComponent(key)}/versions`), { as }),
    fields: (): Promise<Reply<Field[]>> => http(at('field'), { as }),
    issue: (key: string): Promise<Reply<Issue>> => http(issueAt(key), { as }),
    edit: (key: string, fields: Record<string, unknown>): Promise<Reply<null>> => http(issueAt(key), { method: 'PUT', as, body: { fields } }),
    transitions: (key: string): Promise<Reply<{ transitions: Transition[] }>> => http(`${issueAt(key)}/transitions`, { as }),
    transition: (key: string, id: string): Promise<Reply<null>> =>
      http(`${issueAt(key)}/transitions`, { method: 'POST', as, body: { transition: { id } } }),
    permissions: (key: string, names: string[]): Promise<Reply<{ permissions: Record<string, { havePermission: boolean }> }>> =>
      http(at(`mypermissions?permissions=${names.join(',')}&issueKey=${encodeURIComponent(key)}`), { as }),
    search: (jql: string, fields: string[], maxResults: number, nextPageToken?: string): Promise<Reply<Page>> =>
      http(at('search/jql'), { method: 'POST', as, body: { jql, fields, maxResults, ...(nextPageToken ? { nextPageToken } : {}) } }),
  };
}
