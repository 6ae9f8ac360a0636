import type { Result } from '../../../../src/contract';
import { ok } from '../../../../src/contract';
import { bulkFetch, call, jira, place, type FetchedIssue } from '../../bridge/bridge';
import type { PortfolioSource } from './PortfolioSource';

interface SearchPage {
  issues?: FetchedIssue[];
  nextPageToken?: string;
}

/** What Jira gives of ids alone, and with fields. */
const IDS = 5000;
const ROWS = 100;

const search = (jql: string, fields: readonly string[], maxResults: number, next: string | null): Promise<Result<SearchPage>> =>
  jira('/rest/api/3/search/jql', { method: 'POST', body: { jql, fields, maxResults, ...(next === null ? {} : { nextPageToken: next }) } });

/** The real source: everything through the bridge, as the viewer. */
export const bridgeSource: PortfolioSource = {
  whoAndWhere: async () => {
    const { accountId, siteUrl } = await place();
    return { account: accountId, site: siteUrl };
  },
  wiring: () => call('wiring.read', {}),
  searchIds: async (jql, next) => {
    const page = await search(jql, ['id'], IDS, next);
    return page.ok ? ok({ ids: (page.value.issues ?? []).map(({ id }) => Number(id)), next: page.value.nextPageToken ?? null }) : page;
  },
  fetch: (ids, fields) => bulkFetch(ids.map(String), [...fields], ['interlock']),
  search: async (jql, fields, next) => {
    const page = await search(jql, fields, ROWS, next);
    return page.ok ? ok({ issues: page.value.issues ?? [], next: page.value.nextPageToken ?? null }) : page;
  },
};
