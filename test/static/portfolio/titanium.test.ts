import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { DependencyLink, Wiring } from '../../../src/contract';
import { fail, ok, type Result } from '../../../src/contract';
import { linkDirection } from '../../../src/domain/settings';
import type { Portfolio } from '../../../static/src/portfolio/Portfolio';
import { aWiring } from '../../builders/aPortfolio';
import { memoryCache } from '../../fakes/memoryCache';
import { testJira } from '../../sandbox/jira/fixtures';
import { sourceOver } from './sourceOver';
import { visit } from './visit';

const FILE = 'sandbox/data/titanium-2011-2015.json.gz';
const EPIC_TYPES = ['Epic', 'New Feature', 'Improvement', 'Story'];

interface RawLink {
  id: string;
  type: { id: string; name: string; inward: string; outward: string };
  inwardIssue?: { id: string };
  outwardIssue?: { id: string };
}
interface RawIssue {
  id: string;
  fields: { issuetype: { id: string; name: string }; project: { id: string; name: string }; status: { id: string; statusCategory: { key: string } }; issuelinks: RawLink[] };
}

const raw = (JSON.parse(gunzipSync(readFileSync(FILE)).toString()) as { issues: RawIssue[] }).issues;
const epics = new Map(raw.filter(({ fields }) => EPIC_TYPES.includes(fields.issuetype.name)).map((issue) => [issue.id, issue]));
const distinct = <T, K>(items: T[], key: (item: T) => K): T[] => [...new Map(items.map((item) => [key(item), item])).values()];
const linkTypes = distinct(raw.flatMap(({ fields }) => fields.issuelinks.map(({ type }) => type)), ({ id }) => id);
const dependencies = linkTypes.flatMap((type): DependencyLink[] => {
  const provider = linkDirection(type);
  return provider ? [{ linkTypeId: type.id, provider }] : [];
});

/** The same counts, from the file alone and the slow way: maps, and a search from every edge. */
function countedByHand() {
  const edges = new Map<string, { provider: string; consumer: string; type: string }>();
  let dangling = 0;
  for (const epic of epics.values()) {
    for (const link of epic.fields.issuelinks) {
      const rule = dependencies.find(({ linkTypeId }) => linkTypeId === link.type.id);
      const far = (link.outwardIssue ?? link.inwardIssue)!.id;
      if (!rule || far === epic.id) continue;
      if (!epics.has(far)) dangling++;
      else {
        const [source, target] = link.outwardIssue ? [epic.id, far] : [far, epic.id];
        edges.set(link.id, { type: link.type.name, ...(rule.provider === 'outward' ? { provider: source, consumer: target } : { provider: target, consumer: source }) });
      }
    }
  }
  const byType: Record<string, number> = {};
  for (const { type } of edges.values()) byType[type] = (byType[type] ?? 0) + 1;
  const projectOf = (id: string) => epics.get(id)!.fields.project.id;
  const all = [...edges.values()];
  return { epics: epics.size, byType, crossStream: all.filter(({ provider, consumer }) => projectOf(provider) !== projectOf(consumer)).length, dangling, cycles: circlesIn(all) };
}

/** Groups of epics that reach each other, by reaching out from every epic that has a consumer. */
function circlesIn(edges: { provider: string; consumer: string }[]): number {
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    for (const waiting = [from]; waiting.length > 0; ) {
      const at = waiting.pop();
      for (const { provider, consumer } of edges) if (provider === at && !seen.has(consumer)) waiting.push((seen.add(consumer), consumer));
    }
    return seen;
  };
  const reached = new Map(distinct(edges, ({ provider }) => provider).map(({ provider }) => [provider, reach(provider)]));
  const groups = [...reached].filter(([id, seen]) => seen.has(id)).map(([id, seen]) => [...seen].filter((other) => reached.get(other)?.has(id)).sort().join());
  return new Set(groups).size;
}

async function readThrough(): Promise<{ portfolio: Portfolio; cycles: number; crossStream: number }> {
  const { ask } = await testJira({ source: { kind: 'import', files: [FILE] }, indexedProperties: ['targetPi', 'admittedPi', 'changedAt'].map((path) => ({ propertyKey: 'interlock', path, type: path === 'changedAt' ? 'date' : 'string', searchAlias: `interlock${path[0]!.toUpperCase()}${path.slice(1)}` })) });
  const asked = async <T>(path: string, body: unknown): Promise<Result<T>> => {
    const reply = await ask('admin', path, body);
    return reply.status === 200 ? ok(reply.body as T) : fail('unavailable', `${reply.status} ${path} ${JSON.stringify(reply.body).slice(0, 300)}`);
  };
  const projects = distinct(raw.map(({ fields }) => fields.project), ({ id }) => id);
  const wiring: Wiring = {
    ...aWiring(),
    streams: projects.map(({ id, name }) => ({ id, name, kind: 'art', projectIds: [id], capacity: null })),
    epicTypeIds: distinct([...epics.values()].map(({ fields }) => fields.issuetype.id), (id) => id),
    statuses: distinct(raw.map(({ fields }) => fields.status), ({ id }) => id).map(({ id, statusCategory }) => ({ statusId: id, state: statusCategory.key === 'done' ? 'done' : 'funnel' })),
    dependencies,
    fields: { start: null, finish: null, sprint: null, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null },
  };
  const page = visit(sourceOver(asked, () => wiring), memoryCache());
  await page.read();
  const { portfolio, analysis, phase, fault } = page.state();
  expect({ phase, fault }).toEqual({ phase: 'whole', fault: null });
  return { portfolio: portfolio!, cycles: analysis!.cycles.length, crossStream: analysis!.crossStream.reduce((sum, one) => sum + one, 0) };
}

describe('the Titanium portfolio, read from a real Jira export', () => {
  it('comes to the counts that the raw file has', async () => {
    const { portfolio, cycles, crossStream } = await readThrough();
    const byType: Record<string, number> = {};
    for (const type of portfolio.links.type) byType[portfolio.tables.linkTypes[type]!.name] = (byType[portfolio.tables.linkTypes[type]!.name] ?? 0) + 1;
    const read = { epics: portfolio.count, byType, crossStream, dangling: portfolio.outside.reduce((sum, count) => sum + count, 0), cycles };
    expect(read).toEqual(countedByHand());
    expect(read).toMatchInlineSnapshot(`
{
  "byType": {
    "Blocks": 42,
    "Depends": 154,
    "Gantt: finish-start": 4,
  },
  "crossStream": 15,
  "cycles": 0,
  "dangling": 406,
  "epics": 4383,
}
`);
    expect(portfolio.cutOff.reduce((sum, one) => sum + one, 0)).toBe(0);
  });
});
