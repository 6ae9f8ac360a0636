import { fail, ok, type Result, type Wiring } from '../../../src/contract';
import { generatedIds } from '../../../sandbox/jira/generated/generatedConfiguration';
import { aWiring } from '../../builders/aPortfolio';
import { memoryCache } from '../../fakes/memoryCache';
import { testJira } from '../../sandbox/jira/fixtures';
import { sourceOver } from './sourceOver';
import { visit } from './visit';

const EPICS = 1_200;
const STREAMS = 12;

/** A generated portfolio, and a count of what is asked of its Jira. */
async function generated() {
  const alias = (path: string, type: 'string' | 'date') => ({ propertyKey: 'interlock', path, type, searchAlias: `interlock${path.charAt(0).toUpperCase()}${path.slice(1)}` });
  const { ask } = await testJira({ source: { kind: 'generated', epics: EPICS, seed: 1 }, indexedProperties: [alias('targetPi', 'string'), alias('admittedPi', 'string'), alias('changedAt', 'date')] });
  const counts = { search: 0, bulkfetch: 0 };
  const counted = async <T>(path: string, body: unknown): Promise<Result<T>> => {
    counts[path.endsWith('bulkfetch') ? 'bulkfetch' : 'search']++;
    const reply = await ask('viewer', path, body);
    return reply.status === 200 ? ok(reply.body as T) : fail('unavailable', JSON.stringify(reply.body));
  };
  const wiring: Wiring = {
    ...aWiring(),
    streams: Array.from({ length: STREAMS }, (_, at) => ({ id: `s${at}`, name: `Stream ${at}`, kind: 'art', projectIds: [generatedIds.projectId(at)], capacity: null })),
    epicTypeIds: [generatedIds.epicType],
    statuses: [],
    dependencies: [{ linkTypeId: generatedIds.blocks, provider: 'outward' }],
    fields: { ...aWiring().fields, start: generatedIds.fields.startDate, finish: null, sprint: null },
  };
  const cache = memoryCache();
  const start = async () => {
    Object.assign(counts, { search: 0, bulkfetch: 0 });
    const page = visit(sourceOver(counted, () => wiring), cache);
    await page.read();
    return { ...counts, state: page.state() };
  };
  const edit = (id: number) => ask('admin', `/rest/api/3/issue/${id}`, { fields: { summary: `Changed ${id}` } }, 'PUT');
  return { start, edit };
}

describe('requests to Jira', () => {
  it('are few: five for what there is and one a hundred epics; when warm nine in all, however many streams there are', async () => {
    const { start, edit } = await generated();
    const cold = await start();
    expect(cold.state).toMatchObject({ phase: 'whole', portfolio: { count: EPICS } });
    // five searches side by side, one for the current PI and one for whether there are dated child issues; one more page for its first hundred
    expect(cold.search).toBe(7);
    expect(cold.bulkfetch).toBeLessThanOrEqual(EPICS / 100 + 1);

    for (let at = 0; at < 20; at++) await edit(100_000 + at * 50);
    const warm = await start();
    expect(warm.state).toMatchObject({ phase: 'whole', warm: true, portfolio: { count: EPICS } });
    expect(warm.state.portfolio?.summaries.text).toContain('Changed 100950');
    expect(warm.search + warm.bulkfetch).toBeLessThanOrEqual(9);
  });
});
