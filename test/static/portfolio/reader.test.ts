import { fail, ok, type Result } from '../../../src/contract';
import type { FetchedIssue } from '../../../static/src/bridge/bulkFetch';
import { textAt } from '../../../static/src/portfolio/Texts';
import type { Portfolio } from '../../../static/src/portfolio/Portfolio';
import type { PortfolioSource } from '../../../static/src/portfolio/reader/PortfolioSource';
import { memoryCache } from '../../fakes/memoryCache';
import { ChangingJira } from './changingJira';
import { visit } from './visit';

const keysOf = (portfolio: Portfolio | null | undefined): string[] => Array.from({ length: portfolio?.count ?? 0 }, (_, row) => textAt(portfolio!.keys, row));
const idsOf = (portfolio: Portfolio | null | undefined): number[] => Array.from(portfolio?.ids ?? []);

/** The source, with something done to its bulk fetches. */
const withFetch = (source: PortfolioSource, fetch: (ids: readonly number[], go: () => Promise<Result<FetchedIssue[]>>) => Promise<Result<FetchedIssue[]>>): PortfolioSource => ({
  ...source,
  fetch: (ids, fields) => fetch(ids, () => source.fetch(ids, fields)),
});

describe('reading cold', () => {
  it('asks for the current PI first, then for the rest by id, and counts up to the whole', async () => {
    const jira = new ChangingJira();
    // target PI of 100007 is the running one
    jira.jira.commit({ kind: 'property-set', issueId: '100007', key: 'interlock', value: { v: 1, targetPi: '2026.4', admittedPi: null, admission: 'none', changedAt: null } });
    const asked: number[][] = [];
    const page = visit(withFetch(jira.source(), (ids, go) => (asked.push([...ids]), go())), memoryCache());
    await page.read();
    expect(asked[0]).toEqual([100_007]);
    expect(asked.flat().slice(1)).toEqual([...asked.flat().slice(1)].sort((a, b) => a - b));
    const first = page.shown.find(({ portfolio }) => portfolio);
    expect(idsOf(first?.portfolio)).toEqual([100_007]);
    expect(first?.phase).toBe('reading');
    const last = page.state();
    expect(last).toMatchObject({ phase: 'whole', warm: false, fault: null, progress: { done: 6, total: 6 } });
    expect(keysOf(last.portfolio)).toEqual(['VS01-1', 'VS02-2', 'VS01-4', 'VS02-5', 'VS01-7', 'VS02-8']);
  });

  it('stops at a page that fails, keeps what it has, and goes on from there', async () => {
    const jira = new ChangingJira();
    const cache = memoryCache();
    let broken = true;
    const asked: number[] = [];
    const source = withFetch(jira.source(), async (ids, go) => {
      asked.push(...ids);
      return broken && ids.includes(100_003) ? fail('unavailable', 'Jira did not answer.') : go();
    });
    const one = visit(source, cache);
    jira.jira.commit({ kind: 'property-set', issueId: '100007', key: 'interlock', value: { v: 1, targetPi: '2026.4', admittedPi: null, admission: 'none', changedAt: null } });
    await one.read();
    expect(one.state()).toMatchObject({ phase: 'failed', fault: { code: 'unavailable' } });
    expect(idsOf(one.state().portfolio)).toEqual([100_007]);
    broken = false;
    asked.length = 0;
    await one.read();
    expect(one.state()).toMatchObject({ phase: 'whole', fault: null });
    expect(one.state().portfolio?.count).toBe(6);
    const fresh = visit(jira.source(), memoryCache());
    await fresh.read();
    expect(one.state().portfolio).toEqual(fresh.state().portfolio);
    // and another page of the same person starts from what was kept
    const two = visit(jira.source(), cache);
    await two.read();
    expect(two.shown.some(({ warm }) => warm)).toBe(true);
  });

  it('ends quietly when it is called off', async () => {
    const jira = new ChangingJira();
    const page: ReturnType<typeof visit> = visit(withFetch(jira.source(), (_ids, go) => (page.abort(), go())), memoryCache());
    await page.read();
    expect(page.state().phase).toBe('reading');
    expect(page.state().fault).toBeNull();
    expect(page.state().portfolio).toBeUndefined();
  });

  it('says so when the app is not set up, and asks Jira nothing', async () => {
    const jira = new ChangingJira();
    const page = visit({ ...jira.source(), wiring: async () => fail('not-set-up', 'Interlock is not set up yet.') }, memoryCache());
    await page.read();
    expect(page.state()).toMatchObject({ phase: 'failed', fault: { code: 'not-set-up' } });
    expect(jira.requests).toEqual([]);
  });

  it('is whole and empty for a viewer who sees no stream', async () => {
    const jira = new ChangingJira();
    const page = visit(jira.source(() => ({ ...jira.wiring(), streams: [] })), memoryCache());
    await page.read();
    expect(page.state()).toMatchObject({ phase: 'whole', portfolio: { count: 0 } });
    expect(jira.requests).toEqual([]);
  });
});

describe('a warm start', () => {
  const warmed = async () => {
    const jira = new ChangingJira();
    const cache = memoryCache();
    await visit(jira.source(), cache).read();
    return { jira, cache };
  };

  it('shows no row of the cache before Jira has said that it is visible', async () => {
    const { jira, cache } = await warmed();
    await jira.happen({ what: 'secure', a: 0, b: 1, n: 0 }); // 100000 goes behind a security level
    const page = visit(jira.source(), cache);
    await page.read();
    expect(page.shown.filter(({ portfolio }) => portfolio).length).toBeGreaterThan(1);
    for (const { portfolio } of page.shown) expect(idsOf(portfolio)).not.toContain(100_000);
    expect(Array.from(cache.kept?.dump.numbers.id ?? [])).not.toContain(100_000);
    expect(JSON.stringify(cache.kept)).not.toContain('Issue 0');
  });

  it('keeps no name of a project, version or person that only hidden rows named', async () => {
    const { jira, cache } = await warmed();
    expect(JSON.stringify(cache.kept)).toContain('Release 1');
    await jira.happen({ what: 'browse', a: 0, b: 0, n: 1 }); // the second project is closed to the viewer
    await visit(jira.source(), cache).read();
    const kept = JSON.stringify(cache.kept);
    for (const name of ['VS02', 'Value stream 2', 'Release 1']) expect(kept).not.toContain(name);
  });

  it('shows nothing at all of the cache while Jira does not answer', async () => {
    const { jira, cache } = await warmed();
    const page = visit({ ...jira.source(), searchIds: async () => fail('unavailable', 'Jira did not answer.') }, cache);
    await page.read();
    expect(page.shown.every(({ portfolio }) => !portfolio)).toBe(true);
    expect(page.state()).toMatchObject({ phase: 'failed', fault: { code: 'unavailable' } });
  });

  it('forgets a row that was visible in the search and is not in the reply', async () => {
    const { jira, cache } = await warmed();
    await jira.happen({ what: 'edit', a: 3, b: 0, n: 1 });
    const page = visit(withFetch(jira.source(), async (_ids, go) => {
      const found = await go();
      return found.ok ? ok(found.value.filter(({ id }) => id !== '100003')) : found;
    }), cache);
    await page.read();
    expect(idsOf(page.state().portfolio)).not.toContain(100_003);
    expect(Array.from(cache.kept?.dump.numbers.id ?? [])).not.toContain(100_003);
  });

  it.each([
    ['another person', { account: 'owner1' }],
    ['another site', { site: 'https://elsewhere.test' }],
  ])('uses nothing of the cache for %s, and drops it', async (_name, other) => {
    const { jira, cache } = await warmed();
    const page = visit({ ...jira.source(), whoAndWhere: async () => ({ account: 'viewer', site: 'https://changing.test', ...other }), searchIds: async () => fail('unavailable', 'Jira did not answer.') }, cache);
    await page.read();
    expect(page.shown.every(({ portfolio }) => !portfolio)).toBe(true);
    expect(page.shown.every(({ warm }) => !warm)).toBe(true);
    expect(cache.kept).toBeNull();
  });

  it('drops the cache when other fields or link types are asked for', async () => {
    const { jira, cache } = await warmed();
    const page = visit(jira.source(() => ({ ...jira.wiring(), dependencies: [] })), cache);
    await page.read();
    expect(page.shown.every(({ warm }) => !warm)).toBe(true);
    expect(page.state().portfolio?.links.from.length).toBe(0);
  });

  it('deletes the cache and keeps nothing where the admin has switched it off', async () => {
    const { jira, cache } = await warmed();
    const page = visit(jira.source(() => ({ ...jira.wiring(), reading: { browserCache: false } })), cache);
    await page.read();
    expect(page.state()).toMatchObject({ phase: 'whole', warm: false });
    expect(cache.kept).toBeNull();
  });

  it('keeps nothing where the host does not say who is there', async () => {
    const jira = new ChangingJira();
    const cache = memoryCache();
    await visit({ ...jira.source(), whoAndWhere: async () => ({ account: '', site: '' }) }, cache).read();
    expect(cache.kept).toBeNull();
  });
});

describe('links', () => {
  it('are believed of the end that was read last, although Jira moved the other one only', async () => {
    const jira = new ChangingJira();
    const cache = memoryCache();
    await visit(jira.source(), cache).read();
    const [link] = [...jira.jira.state.links.values()].filter(({ sourceId, targetId }) => sourceId === '100001' && targetId === '100003');
    jira.jira.commit({ kind: 'link-deleted', id: link!.id });
    await jira.happen({ what: 'edit', a: 1, b: 0, n: 7 }); // only 100001 counts as updated
    const page = visit(jira.source(), cache);
    await page.read();
    const { from, to } = page.state().portfolio!.links;
    expect(Array.from(from, (row, at) => [row, to[at]])).not.toContainEqual([1, 2]);
    expect(page.state().portfolio?.cutOff.every((cut) => cut === 0)).toBe(true);
  });

  it('that one end does not tell, though both were read, mark that end as cut off', async () => {
    const jira = new ChangingJira();
    const page = visit(withFetch(jira.source(), async (_ids, go) => {
      const found = await go();
      return found.ok ? ok(found.value.map((issue) => (issue.id === '100001' ? { ...issue, fields: { ...issue.fields, issuelinks: [] } } : issue))) : found;
    }), memoryCache());
    await page.read();
    const { portfolio } = page.state();
    expect(idsOf(portfolio).filter((_, row) => portfolio?.cutOff[row] === 1)).toEqual([100_001]);
    expect(portfolio?.links.from.length).toBe(3);
  });

  it('to what is no row are counted and not shown', async () => {
    const jira = new ChangingJira();
    const page = visit(jira.source(), memoryCache());
    await page.read();
    const { portfolio } = page.state();
    // 100002 is in no stream and provides to 100000; a story provides to 100001
    expect(Array.from(portfolio?.outside ?? [])).toEqual([1, 1, 0, 0, 0, 0]);
    expect(JSON.stringify(portfolio)).not.toContain('VS03');
  });
});
