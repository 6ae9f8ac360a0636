import fc from 'fast-check';
import { memoryCache } from '../../fakes/memoryCache';
import { ChangingJira, type Happening } from './changingJira';
import { visit } from './visit';

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom('create', 'edit', 'date', 'start', 'link', 'unlink', 'move', 'delete', 'browse', 'secure', 'rename', 'release', 'unversion', 'target', 'child', 'wait'),
  a: fc.nat(20), b: fc.nat(20), n: fc.nat(20),
});

async function pictureOf(jira: ChangingJira, cache = memoryCache()) {
  const page = visit(jira.source(), cache);
  await page.read();
  const { phase, portfolio, analysis, fault } = page.state();
  expect(fault).toBeNull();
  expect(phase).toBe('whole');
  return { portfolio, analysis };
}

describe('a warm start', () => {
  it('gives exactly what a cold start gives, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 6 }), fc.array(happening, { minLength: 1, maxLength: 8 }), async (before, between) => {
        // more epics than it takes to witness every version and status
        const jira = new ChangingJira(18);
        const cache = memoryCache();
        for (const one of before) await jira.happen(one);
        await pictureOf(jira, cache);
        for (const one of between) await jira.happen(one);
        const warm = await pictureOf(jira, cache);
        expect(warm).toEqual(await pictureOf(jira));
      }),
      { numRuns: 60 },
    );
  });

  it('reads nothing but ids, changes and witnesses when nothing happened', async () => {
    const jira = new ChangingJira();
    const cache = memoryCache();
    await pictureOf(jira, cache);
    await jira.happen({ what: 'wait', a: 0, b: 0, n: 2 });
    const from = jira.requests.length;
    const warm = await pictureOf(jira, cache);
    expect(warm).toEqual(await pictureOf(jira));
    expect(jira.requests.slice(from).filter((path) => path.endsWith('bulkfetch')).length).toBe(2); // one of the warm start, one of the cold
  });
});
