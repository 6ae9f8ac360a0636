import { visibleIssue } from '../http/access';
import type { Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { offsetOf, tokenFor } from '../http/pageToken';
import { jsonBody, stringList } from '../http/params';
import { RestError } from '../http/RestError';
import { findIssue } from '../state/lookups';
import type { HistoryEntry } from '../state/model';
import { historyView } from '../views/historyView';
import type { Renderer } from '../views/Renderer';

const MOST_ISSUES = 1000;
const MOST_FIELDS = 10;
const LARGEST_PAGE = 10_000;
const USUAL_PAGE = 1000;

interface Ask {
  issues: string[];
  fields: string[];
  maxResults: number;
  token: string | null;
}

const readAsk = (body: Record<string, unknown>): Ask => {
  const issues = stringList(body.issueIdsOrKeys);
  const fields = stringList(body.fieldIds);
  const { maxResults = USUAL_PAGE, nextPageToken } = body;
  if (issues.length === 0 || issues.length > MOST_ISSUES) throw new RestError(400, `issueIdsOrKeys: between 1 and ${MOST_ISSUES} ids or keys are needed.`);
  if (fields.length > MOST_FIELDS) throw new RestError(400, `fieldIds: at most ${MOST_FIELDS} are allowed.`);
  if (!Number.isInteger(maxResults) || Number(maxResults) < 1 || Number(maxResults) > LARGEST_PAGE) throw new RestError(400, `maxResults: a whole number from 1 to ${LARGEST_PAGE} is needed.`);
  return { issues, fields, maxResults: Number(maxResults), token: typeof nextPageToken === 'string' && nextPageToken !== '' ? nextPageToken : null };
};

interface Entry {
  issueId: string;
  entry: HistoryEntry;
}

/** The entries of all issues that the viewer sees, oldest first, then by issue id. Which items an entry has is not changed. */
const entriesOf = (r: Renderer, { issues, fields }: Ask): Entry[] => {
  const found = new Set(issues.flatMap((idOrKey) => findIssue(r.state, idOrKey) ?? []).filter((issue) => r.viewer.sees(issue)));
  const all = [...found].flatMap(({ id }) => (r.state.history.get(id) ?? []).map((entry): Entry => ({ issueId: id, entry })));
  const wanted = fields.length === 0 ? all : all.filter(({ entry }) => entry.items.some(({ fieldId }) => fields.includes(fieldId)));
  return wanted.sort((a, b) => a.entry.at - b.entry.at || Number(a.issueId) - Number(b.issueId) || Number(a.entry.id) - Number(b.entry.id));
};

/** Atlassian's example tells the time of a change as a number here, and its schema as a text, as in the history of one issue. */
const entryView = (r: Renderer, entry: HistoryEntry): Record<string, unknown> => ({ ...historyView(r, entry), created: entry.at });

const bulkFetch = (r: Renderer, body: Record<string, unknown>): Record<string, unknown> => {
  const ask = readAsk(body);
  const asked = [ask.issues, ask.fields];
  const offset = offsetOf(r, asked, ask.token);
  const entries = entriesOf(r, ask);
  const end = offset + ask.maxResults;
  const byIssue = new Map<string, unknown[]>();
  for (const { issueId, entry } of entries.slice(offset, end)) byIssue.set(issueId, [...(byIssue.get(issueId) ?? []), entryView(r, entry)]);
  return {
    issueChangeLogs: [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories })),
    ...(end < entries.length ? { nextPageToken: tokenFor(r, asked, end) } : {}),
  };
};

/** What happened to issues: to one, and to many at once. */
export const changelogRoutes = (routes: Routes): void => {
  routes.get('/rest/api/3/issue/:issueIdOrKey/changelog', (c) => {
    const r = c.var.renderer;
    const issue = visibleIssue(r, c.req.param('issueIdOrKey'));
    return c.json(pageOf(c, r.state.history.get(issue.id) ?? [], (entry) => historyView(r, entry), 100));
  });
  routes.post('/rest/api/3/changelog/bulkfetch', async (c) => c.json(bulkFetch(c.var.renderer, await jsonBody(c))));
};
