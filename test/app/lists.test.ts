import { listPending } from '../../src/app/listPending';
import { readWiring } from '../../src/app/readWiring';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aSettings, aStored, PROJECT } from '../builders/aSettings';
import type { EpicRule } from '../../src/contract';
import { aWorld, type World } from '../fakes/aWorld';

const ask = (world: World, id: string, projectId: string) => {
  world.jira.add(anIssue({ id, key: `K-${id}`, projectId }));
  world.storage.hold(anAdmission({ issueId: id, state: 'requested', requestedAt: `2026-11-10T10:00:${id.slice(-2)}.000Z` }));
};

const pending = (world: World, accountId: string, after: string | null = null) => {
  world.jira.actor = accountId;
  return listPending(world.ports, { accountId }, { after });
};

describe('listPending', () => {
  test('lists requests, oldest first, with the open PI and whether the caller decides', async () => {
    const world = aWorld();
    ask(world, '20012', PROJECT.PAY);
    ask(world, '20011', PROJECT.MOB);
    world.storage.hold(anAdmission());
    const result = await pending(world, 'sam');
    expect(result).toMatchObject({ ok: true, value: { next: null, mayDecide: true, openPi: { key: '2027.1' } } });
    expect(result.ok && result.value.items.map(({ issueId }) => issueId)).toEqual(['20011', '20012']);
    expect(await pending(world, 'erin')).toMatchObject({ value: { mayDecide: false } });
  });

  test('leaves out what the caller can not browse', async () => {
    const world = aWorld();
    ask(world, '20011', PROJECT.SEC);
    ask(world, '20012', PROJECT.PAY);
    const [sam, kim] = [await pending(world, 'sam'), await pending(world, 'kim')];
    expect(sam.ok && sam.value.items.map(({ issueId }) => issueId)).toEqual(['20012']);
    expect(kim.ok && kim.value.items).toHaveLength(2);
  });

  test('reads on where a whole page is hidden, but not for ever', async () => {
    const world = aWorld();
    world.storage.pageSize = 1;
    for (const id of ['20011', '20012']) ask(world, id, PROJECT.SEC);
    ask(world, '20013', PROJECT.PAY);
    expect(await pending(world, 'sam')).toMatchObject({ value: { items: [{ issueId: '20013' }], next: null } });
    for (let n = 14; n < 30; n++) ask(world, `200${n}`, PROJECT.SEC);
    world.jira.issues.delete('20013');
    const result = await pending(world, 'sam');
    expect(result).toMatchObject({ value: { items: [] } });
    expect(result.ok && result.value.next).not.toBeNull();
  });

  test('refuses a place that it never gave out', async () => {
    expect(await pending(aWorld(), 'sam', 'garbage')).toMatchObject({ fault: { code: 'bad-input', problems: [{ path: 'after' }] } });
  });
});

describe('readWiring', () => {
  test('names seven PIs from today on, each with its intake window', async () => {
    const { ports } = aWorld();
    const wiring = await readWiring(ports);
    if (!wiring.ok) throw new Error(wiring.fault.message);
    expect(wiring.value.pis.map(({ key }) => key)).toEqual(['2026.4', '2027.1', '2027.2', '2027.3', '2027.4', '2027.5', '2028.1']);
    expect(wiring.value.windows.map(({ pi }) => pi)).toEqual(wiring.value.pis);
    expect(wiring.value.windows[1]).toMatchObject({ opensOn: '2026-09-08', closesOn: '2026-12-21', open: true });
  });

  test('leaves out projects that the caller can not browse, and streams of which nothing is left', async () => {
    const { ports, jira } = aWorld();
    jira.people.set('mia', { browse: [PROJECT.MOB], edit: [] });
    jira.actor = 'mia';
    const wiring = await readWiring(ports);
    expect(wiring.ok && wiring.value.streams).toEqual([{ id: 'channels', name: 'Channels', kind: 'solution-train', projectIds: [PROJECT.MOB], capacity: 60 }]);
    expect(JSON.stringify(wiring)).not.toMatch(/Security|Payments|portfolio-management/);
  });

  test.each([
    ['by level, those at it', { by: 'level', level: 1 }, ['10200', '10300']],
    ['by type, those of them that the caller sees', { by: 'types', typeIds: ['10201', '10999'] }, ['10201']],
    ['at a level that nothing has, none', { by: 'level', level: 3 }, []],
  ] as const)('names the issue types of epics: %s', async (_name, epics, ids) => {
    const { ports, jira, storage } = aWorld();
    jira.catalogue.issueTypes = [...jira.catalogue.issueTypes, { id: '10300', name: 'Epic', hierarchyLevel: 1, subtask: false }];
    storage.stored = aStored({ epics: structuredClone(epics) as EpicRule });
    expect(await readWiring(ports)).toMatchObject({ ok: true, value: { epicTypeIds: ids } });
    expect(jira.requests.filter((request) => request.includes('readIssueTypes'))).toEqual(['user readIssueTypes']);
  });

  test('hands over what screens read epics by', async () => {
    const { fields, cadence } = aSettings();
    expect(await readWiring(aWorld().ports)).toMatchObject({ ok: true, value: { fields, reading: { browserCache: true }, cadence, leadDays: 14 } });
  });

  test('asks Jira for projects and issue types at the same time, and passes its faults on', async () => {
    const { ports, jira } = aWorld();
    jira.break('browsableProjects', 'hang');
    void readWiring(ports);
    await new Promise(setImmediate);
    expect(jira.requests).toEqual(['user browsableProjects', 'user readIssueTypes']);
    jira.mend();
    expect(await readWiring(ports)).toMatchObject({ ok: true });
    jira.break('readIssueTypes', 'busy');
    expect(await readWiring(ports)).toMatchObject({ fault: { code: 'rate-limited' } });
  });
});
