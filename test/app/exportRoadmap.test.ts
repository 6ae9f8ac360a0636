import { exportRoadmap } from '../../src/app/exportRoadmap';
import type { AdfDoc, AdfNode, MacroConfig } from '../../src/domain/roadmap/export';
import { DEFAULT_MACRO } from '../../src/domain/roadmap/export';
import { EPIC_FIELD, PROJECT } from '../builders/aSettings';
import { anIssue } from '../builders/anIssue';
import { aWorld, type World } from '../fakes/aWorld';

const textOf = ({ text = '', content = [] }: AdfNode): string => text + content.map(textOf).join(' ');
const lines = (document: AdfDoc): string[] => document.content.flatMap((node) => (node.type === 'table' ? (node.content ?? []).map((row) => (row.content ?? []).map(textOf).join(' | ')) : [textOf(node)]));

const blocks = (end: 'outwardIssue' | 'inwardIssue', id: string, key: string) => [{ id: `9${id}`, type: { id: '10000', name: 'Blocks' }, [end]: { id, key } }];

/** PAY-1 waits for MOB-1, which finishes too late; SEC-1 is hidden from most; PAY-2 gets its dates from a child. */
function aStory(): World {
  const world = aWorld();
  world.jira.catalogue.issueTypes = [{ id: '10200', name: 'Epic', hierarchyLevel: 1, subtask: false }, { id: '10201', name: 'Story', hierarchyLevel: 0, subtask: false }];
  world.jira
    .add(anIssue({ fields: { summary: 'Instant refunds', [EPIC_FIELD.start]: '2026-12-01', duedate: '2027-02-28', issuelinks: blocks('inwardIssue', '20002', 'MOB-1') } }))
    .add(anIssue({ id: '20002', key: 'MOB-1', projectId: PROJECT.MOB, fields: { summary: 'Wallet', [EPIC_FIELD.start]: '2026-10-05', duedate: '2026-12-20', issuelinks: blocks('outwardIssue', '20001', 'PAY-1') } }))
    .add(anIssue({ id: '20003', key: 'SEC-1', projectId: PROJECT.SEC, fields: { summary: 'Secret keys', [EPIC_FIELD.start]: '2026-10-05', duedate: '2026-12-20' } }))
    .add(anIssue({ id: '20004', key: 'PAY-2', fields: { summary: 'Vouchers' } }))
    .add(anIssue({ id: '20005', key: 'PAY-3', typeId: '10201', fields: { parent: { id: '20004' }, duedate: '2026-12-11', [EPIC_FIELD.start]: '2026-11-30' } }))
    .add(anIssue({ id: '20006', key: 'PAY-4', fields: { summary: 'Long ago', [EPIC_FIELD.start]: '2026-02-01', duedate: '2026-03-01' } }));
  return world;
}

const write = (world: World, config: Partial<MacroConfig> = {}, accountId = 'sam') => {
  world.jira.actor = accountId;
  return exportRoadmap(world.ports, { accountId }, { ...DEFAULT_MACRO, ...config });
};

const CONFLICT = 'MOB-1 finishes on 20 Dec, after PAY-1 starts on 1 Dec';

test('tells the same facts as the chart, by stream, for what the person sees', async () => {
  expect(lines(await write(aStory(), { title: 'Plan' }))).toEqual([
    'Plan',
    'As of 2026-11-24, as the person who exported this page sees it.',
    'PI 2026.4 is committed; what lies later is a forecast, up to PI 2027.3.',
    'Epic | Planned | PI | State | In conflict',
    'Payments: 2 epics',
    'PAY-2 Vouchers | 30 Nov to 11 Dec | 2026.4 | Ready | ',
    `PAY-1 Instant refunds | 1 Dec to 28 Feb 2027 | 2026.4 – 2027.1 | Ready | ${CONFLICT}`,
    'Channels: 1 epic',
    `MOB-1 Wallet | 5 Oct to 20 Dec | 2026.4 | Ready | ${CONFLICT}`,
    'Data Platform: no epics',
    'System Team: no epics',
  ]);
});

test('shows a hidden project only to those who see it, not even by name', async () => {
  expect(JSON.stringify(await write(aStory()))).not.toMatch(/SEC-1|Secret|Security/);
  expect(JSON.stringify(await write(aStory(), {}, 'kim'))).toMatch(/SEC-1 Secret keys/);
});

test('asks Jira as the person only', async () => {
  const world = aStory();
  await write(world);
  expect(world.jira.requests.filter((request) => request.startsWith('app'))).toEqual([]);
});

test('without a person it reads nothing, and says why', async () => {
  const world = aStory();
  const document = await exportRoadmap(world.ports, null, DEFAULT_MACRO);
  expect(lines(document)).toEqual(['Roadmap', expect.stringContaining('did not say who exports the page')]);
  expect([world.jira.requests, world.storage.requests]).toEqual([[], []]);
});

test('keeps to the chosen streams and still knows of a conflict with another', async () => {
  const document = lines(await write(aStory(), { streams: ['payments'], horizon: 1 }));
  expect(document.filter((line) => line.startsWith('MOB-1'))).toEqual([]);
  expect(document).toContain(`PAY-1 Instant refunds | 1 Dec to 28 Feb 2027 | 2026.4 – 2027.1 | Ready | ${CONFLICT}`);
  expect(document).toContain('PI 2026.4 is committed.');
});

test('with all that is planned it tells the past, and without dependencies no conflict', async () => {
  const world = aStory();
  const document = lines(await write(world, { horizon: null, dependencies: false }));
  expect(document).toContain('PAY-4 Long ago | 1 Feb to 1 Mar | 2026.1 | Ready');
  expect(document).toContain('Epic | Planned | PI | State');
  expect(world.jira.requests).not.toContain('user fetchIssues');
});

test('reads the whole where Jira refuses to search by a date that the person may not see', async () => {
  const world = aStory();
  world.jira.refused = /cf\[/;
  const document = lines(await write(world));
  expect(document).toContain('Payments: 1 epic');
  expect(world.jira.queries[1]).not.toContain('due >=');
  expect(document).toContain('Not all child issues were read, so dates that follow from them can be incomplete.');
});

test('says what it cut', async () => {
  const world = aStory();
  for (let n = 0; n < 600; n++) world.jira.add(anIssue({ id: String(30_000 + n), key: `PAY-${100 + n}`, fields: { summary: 'One of many', [EPIC_FIELD.start]: '2026-12-01', duedate: '2026-12-20' } }));
  const document = lines(await write(world));
  expect(document).toContain('Only the first 500 epics by due date were read; there are more.');
  expect(document.filter((line) => line.includes('One of many')).length).toBeLessThan(500);
});

test('says that the person sees none of the streams', async () => {
  const world = aStory();
  expect(lines(await write(world, { streams: ['security'] }))).toEqual(['Roadmap', expect.stringContaining('sees none of the value streams')]);
});

test.each([['not set up', (world: World) => { world.storage.stored = null; }, /not set up/], ['Jira down', (world: World) => world.jira.break('searchIssues', 'fault'), /did not answer/], ['a bug', (world: World) => world.jira.break('searchIssues', 'throw'), /inside Interlock/]] as const)(
  'says it in the document: %s', async (_, spoil, words) => {
    const world = aStory();
    spoil(world);
    const [heading, why] = lines(await write(world));
    expect([heading, why]).toEqual(['Roadmap', expect.stringMatching(words)]);
    expect(why).not.toMatch(/secret|erin@/);
  });

test('gives up before Forge does', async () => {
  const world = aStory();
  world.jira.break('searchIssues', 'hang');
  const document = write(world);
  while (world.clock.pending.length === 0 || !world.jira.requests.includes('user searchIssues')) await new Promise(setImmediate);
  expect(world.clock.pending).toEqual([20_000]);
  world.clock.expireAll();
  expect(lines(await document)[1]).toContain('Jira took too long to answer');
});
