import { ok, type Result, type Wiring } from '../../../src/contract';
import type { FetchedIssue } from '../../../static/src/bridge/bulkFetch';
import type { PortfolioSource } from '../../../static/src/portfolio/reader/PortfolioSource';

type Ask = <T>(path: string, body: unknown) => Promise<Result<T>>;

/** A reader's source that asks an embedded Jira without a browser between them. Small pages show that paging works. */
export function sourceOver(ask: Ask, wiring: () => Wiring, pages = { ids: 5000, rows: 100 }): PortfolioSource {
  const search = (jql: string, fields: readonly string[], maxResults: number, next: string | null) =>
    ask<{ issues: FetchedIssue[]; nextPageToken?: string }>('/rest/api/3/search/jql', { jql, fields, maxResults, ...(next === null ? {} : { nextPageToken: next }) });
  return {
    whoAndWhere: async () => ({ account: 'viewer', site: 'https://changing.test' }),
    wiring: async () => ok(wiring()),
    searchIds: async (jql, next) => {
      const page = await search(jql, ['id'], pages.ids, next);
      return page.ok ? ok({ ids: page.value.issues.map(({ id }) => Number(id)), next: page.value.nextPageToken ?? null }) : page;
    },
    fetch: async (ids, fields) => {
      const page = await ask<{ issues: FetchedIssue[] }>('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ids.map(String), fields, properties: ['interlock'] });
      return page.ok ? ok(page.value.issues) : page;
    },
    search: async (jql, fields, next) => {
      const page = await search(jql, fields, pages.rows, next);
      return page.ok ? ok({ issues: page.value.issues, next: page.value.nextPageToken ?? null }) : page;
    },
  };
}
