import { fail } from '../../../src/contract';
import { generatedIds } from '../../../sandbox/jira/generated/generatedConfiguration';
import { toDayNumber } from '../../../src/domain/calendar';
import { NONE_32, type Portfolio } from '../../../static/src/portfolio/Portfolio';
import { jqlOfDatedIssues, jqlOfOverruns } from '../../../static/src/portfolio/reader/jql';
import type { PortfolioSource } from '../../../static/src/portfolio/reader/PortfolioSource';
import { aWiring } from '../../builders/aPortfolio';
import { memoryCache } from '../../fakes/memoryCache';
import { ChangingJira } from './changingJira';
import { visit } from './visit';

const on = toDayNumber;

/** 100000 and 100004 are due on 1 Feb 2027; 100000 has a start as well. Both stories are children of 100002, which is in no stream. */
function site() {
  const jira = new ChangingJira();
  const edit = (id: string, patch: object) => jira.jira.commit({ kind: 'issue-edited', id, patch, history: null });
  edit('100000', { custom: { customfield_10015: '2027-01-04' } });
  return { jira, edit };
}

async function read({ jira }: ReturnType<typeof site>, over: (source: PortfolioSource) => PortfolioSource = (source) => source) {
  const searches: string[] = [];
  const source = jira.source();
  const page = visit(over({ ...source, search: (jql, fields, next) => (searches.push(jql), source.search(jql, fields, next)) }), memoryCache());
  await page.read();
  expect(page.state()).toMatchObject({ phase: 'whole', fault: null });
  return { portfolio: page.state().portfolio as Portfolio, searches };
}

const found = ({ ids, childrenBefore, childrenAfter }: Portfolio) => Object.fromEntries(Array.from(ids, (id, row) => [id, [childrenBefore[row], childrenAfter[row]]] as const).filter(([, [before, after]]) => before !== 0 || after !== 0));

describe('child issues beyond their epic’s own dates', () => {
  it('are found, on either side, and leave the dates as they are', async () => {
    const world = site();
    world.edit('200000', { parentId: '100000', dueDate: '2027-02-10' });
    world.edit('200001', { parentId: '100000', dueDate: '2027-01-20', custom: { customfield_10015: '2026-12-31' } });
    const { portfolio } = await read(world);
    expect(found(portfolio)).toEqual({ 100000: [4, 9] });
    expect([portfolio.start[0], portfolio.finish[0]]).toEqual([on('2027-01-04'), on('2027-02-01')]);
  });

  it('are none where children lie within, belong to an epic that is done, or lie outside the streams', async () => {
    const within = site();
    within.edit('200000', { parentId: '100000', dueDate: '2027-02-01' });
    expect(found((await read(within)).portfolio)).toEqual({});
    const done = site();
    done.edit('200000', { parentId: '100000', dueDate: '2027-02-10' });
    done.edit('100000', { statusId: done.jira.wiring().statuses.find(({ state }) => state === 'done')!.statusId });
    expect(found((await read(done)).portfolio)).toEqual({});
    const outside = site();
    outside.edit('200000', { parentId: '100000', dueDate: '2027-02-10', projectId: generatedIds.projectId(2) });
    outside.edit('200001', { parentId: '100000', dueDate: '2027-01-20' });
    expect(found((await read(outside)).portfolio)).toEqual({});
  });

  it('are found too where only one date is the epic’s own', async () => {
    const world = site();
    world.edit('200000', { parentId: '100004', dueDate: '2027-02-03', custom: { customfield_10015: '2026-01-01' } });
    expect(found((await read(world)).portfolio)).toEqual({ 100004: [0, 2] });
  });

  it('cost one search for whether there are any, and one more for where', async () => {
    const none = await read(site());
    expect(none.searches.filter((jql) => jql.includes('parent is not EMPTY'))).toHaveLength(1);
    expect(none.searches.filter((jql) => jql.includes(' < "') || jql.includes(' > "'))).toHaveLength(0);
    const world = site();
    world.edit('200000', { parentId: '100000', dueDate: '2027-02-10' });
    expect((await read(world)).searches.filter((jql) => jql.includes(' > "'))).toHaveLength(1);
  });

  it('are forgotten by a warm start once a child is brought forward, though Jira says nothing of the epic', async () => {
    const world = site();
    world.edit('200000', { parentId: '100000', dueDate: '2027-02-10' });
    const cache = memoryCache();
    const look = async () => {
      const page = visit(world.jira.source(), cache);
      await page.read();
      return found(page.state().portfolio as Portfolio);
    };
    expect(await look()).toEqual({ 100000: [0, 9] });
    expect(await look()).toEqual({ 100000: [0, 9] });
    world.edit('200000', { dueDate: '2027-01-31' });
    expect(await look()).toEqual({});
  });

  it('regression: what a child that is hidden by now had said is shown at no moment of a warm start, nor kept', async () => {
    const world = site();
    world.edit('200000', { parentId: '100000', dueDate: '2027-02-10', projectId: generatedIds.projectId(0) });
    world.edit('200001', { parentId: '100006', dueDate: '2027-05-05' }); // which has no other date
    const cache = memoryCache();
    const before = visit(world.jira.source(), cache);
    await before.read();
    expect(Array.from(before.state().portfolio!.finish)).toContain(on('2027-05-05'));
    expect(found(before.state().portfolio!)).toEqual({ 100000: [0, 9] });
    for (const id of ['200000', '200001']) world.edit(id, { projectId: generatedIds.projectId(0), securityLevelId: '900' });
    const page = visit(world.jira.source(), cache);
    await page.read();
    const pictures = page.shown.flatMap(({ portfolio }) => portfolio ?? []);
    expect(pictures.length).toBeGreaterThan(1);
    for (const portfolio of pictures) {
      expect(found(portfolio)).toEqual({});
      expect(Array.from(portfolio.finish)).not.toContain(on('2027-05-05'));
    }
    expect(Array.from(cache.kept?.dump.numbers.childFinish ?? []).every((day) => day === NONE_32)).toBe(true);
  });

  it('are left unmarked where Jira refuses the search, and the roadmap stands', async () => {
    const world = site();
    world.edit('200000', { parentId: '100000', dueDate: '2027-02-10' });
    const refusing = (source: PortfolioSource): PortfolioSource => ({ ...source, search: async (jql, fields, next) => (jql.includes(' > "') ? fail('bad-input', 'No.') : source.search(jql, fields, next)) });
    const { portfolio } = await read(world, refusing);
    expect(found(portfolio)).toEqual({});
    expect(portfolio.count).toBe(6);
  });

  it('are asked for all the same where a person may not see a date field', async () => {
    const world = site();
    world.edit('200000', { parentId: '100000', dueDate: '2027-02-10' });
    const refusing = (source: PortfolioSource): PortfolioSource => ({ ...source, search: async (jql, fields, next) => (jql.includes('parent is not EMPTY') ? fail('bad-input', 'No.') : source.search(jql, fields, next)) });
    expect(found((await read(world, refusing)).portfolio)).toEqual({ 100000: [0, 9] });
  });

  it('stop a reading when Jira does not answer', async () => {
    const source = site().jira.source();
    const page = visit({ ...source, search: async (jql, fields, next) => (jql.includes('parent is not EMPTY') ? fail('unavailable', 'Jira did not answer.') : source.search(jql, fields, next)) }, memoryCache());
    await page.read();
    expect(page.state()).toMatchObject({ phase: 'failed', fault: { code: 'unavailable' } });
  });
});

describe('what Jira is asked', () => {
  const wiring = { ...aWiring(), fields: { ...aWiring().fields, start: 'customfield_10015', finish: null } };
  const epics = [
    { id: 1, start: on('2027-01-04'), finish: on('2027-02-01') },
    { id: 2, start: NONE_32, finish: on('2027-02-01') },
    { id: 3, start: on('2027-01-04'), finish: NONE_32 },
  ];

  it.each([
    ['with a start field', wiring, 'project in (20001, 20002) AND ((parent in (1, 3) AND cf[10015] < "2027-01-04") OR (parent in (1, 2) AND due > "2027-02-01"))'],
    ['without one', { ...wiring, fields: { ...wiring.fields, start: null } }, 'project in (20001, 20002) AND ((parent in (1, 2) AND due > "2027-02-01"))'],
    ['with a finish field', { ...wiring, fields: { ...wiring.fields, start: null, finish: 'customfield_7' } }, 'project in (20001, 20002) AND ((parent in (1, 2) AND cf[7] > "2027-02-01"))'],
  ])('%s', (_, given, jql) => expect(jqlOfOverruns(epics, given)).toBe(jql));

  it('whether there is a dated child at all', () => {
    expect(jqlOfDatedIssues(wiring)).toBe('project in (20001, 20002) AND parent is not EMPTY AND (due is not EMPTY OR cf[10015] is not EMPTY)');
  });
});
