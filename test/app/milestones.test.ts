import { contributeMilestone } from '../../src/app/contributeMilestone';
import { listMilestones } from '../../src/app/listMilestones';
import { removeMilestone } from '../../src/app/removeMilestone';
import { saveMilestone } from '../../src/app/saveMilestone';
import type { MilestoneDraft } from '../../src/contract';
import { aMilestone, MILESTONE_ID } from '../builders/aMilestone';
import { PROJECT } from '../builders/aSettings';
import { aWorld, type World } from '../fakes/aWorld';

const OTHER = '0b8f6a1e-6d2c-4c7e-9a35-2f1f7f0c9a02';
const draft = (change: Partial<MilestoneDraft> = {}): MilestoneDraft => ({ id: MILESTONE_ID, version: 0, name: 'Tariffs known', kind: 'learning', day: '2027-02-12', streamIds: ['payments'], note: '', ...change });

const as = (world: World, accountId: string) => {
  world.jira.actor = accountId;
  return {
    list: () => listMilestones(world.ports, { accountId }),
    save: (change: Partial<MilestoneDraft> = {}) => saveMilestone(world.ports, { accountId }, draft(change)),
    remove: (version: number, id = MILESTONE_ID) => removeMilestone(world.ports, { accountId }, { id, version }),
    contribute: (projectId = PROJECT.PAY, id = MILESTONE_ID) => contributeMilestone(world.ports, { accountId }, { id, projectId }),
  };
};
const kinds = ({ storage }: World) => storage.entries.map(({ kind }) => kind);

describe('listMilestones', () => {
  test('lists earliest first, and says who may plan and where versions can be written', async () => {
    const world = aWorld();
    world.storage.keep(aMilestone()).keep(aMilestone({ id: OTHER, name: 'Refunds live', day: '2027-01-03', kind: 'pi', streamIds: [] }));
    const list = await as(world, 'sam').list();
    expect(list.ok && list.value.items.map(({ name }) => name)).toEqual(['Refunds live', 'Tariffs known']);
    expect(list).toMatchObject({ value: { mayPlan: true, managedProjectIds: [], more: false, asOf: '2026-11-24T09:00:00.000Z' } });
    expect(await as(world, 'ada').list()).toMatchObject({ value: { mayPlan: false, managedProjectIds: expect.arrayContaining([PROJECT.PAY]) } });
    expect(await as(world, 'val').list()).toMatchObject({ value: { mayPlan: false, managedProjectIds: [] } });
  });

  test('says nothing of a hidden stream, not even the name of its milestone', async () => {
    const world = aWorld();
    world.storage.keep(aMilestone({ streamIds: ['security'], name: 'Keys rotated' }));
    world.storage.keep(aMilestone({ id: OTHER, streamIds: ['payments', 'security'], versions: [{ projectId: PROJECT.SEC, versionId: '7', name: 'Hidden', day: '2027-02-12' }] }));
    const list = await as(world, 'val').list();
    expect(list).toMatchObject({ value: { items: [{ id: OTHER, streamIds: ['payments'], versions: [] }] } });
    expect(JSON.stringify(list)).not.toMatch(/security|Keys|Hidden/);
    const kim = await as(world, 'kim').list();
    expect(kim.ok && kim.value.items).toHaveLength(2);
  });
});

describe('saveMilestone', () => {
  test('creates, changes, and writes both into the ledger', async () => {
    const world = aWorld();
    expect(await as(world, 'sam').save()).toMatchObject({ ok: true, value: { version: 1, changedBy: 'sam' } });
    expect(await as(world, 'sam').save({ version: 1, day: '2027-02-19' })).toMatchObject({ ok: true, value: { version: 2, day: '2027-02-19' } });
    expect(kinds(world)).toEqual(['milestone-saved', 'milestone-saved']);
  });

  test('sent twice makes one milestone', async () => {
    const world = aWorld();
    await as(world, 'sam').save();
    expect(await as(world, 'sam').save()).toMatchObject({ fault: { code: 'conflict' } });
    expect(world.storage.planned.size).toBe(1);
  });

  test('names the field that is wrong, and writes nothing', async () => {
    const world = aWorld();
    expect(await as(world, 'sam').save({ kind: 'pi' })).toMatchObject({ fault: { code: 'bad-input', problems: [{ path: 'day' }] } });
    expect(kinds(world)).toEqual([]);
  });

  test('tells who was first: by the version that was seen, and by the write itself', async () => {
    const world = aWorld();
    world.storage.keep(aMilestone({ version: 2 }));
    expect(await as(world, 'sam').save({ version: 1 })).toMatchObject({ fault: { code: 'conflict', message: expect.stringMatching(/has changed this milestone/) } });
    world.storage.beforeWrite = async () => world.storage.keep(aMilestone({ version: 3 }));
    expect(await as(world, 'sam').save({ version: 2 })).toMatchObject({ fault: { code: 'conflict' } });
    expect(kinds(world)).toEqual([]);
  });

  test('keeps hidden streams named, and does not tell of them', async () => {
    const world = aWorld();
    world.storage.keep(aMilestone({ streamIds: ['payments', 'security'] }));
    const saved = await as(world, 'sam').save({ version: 1, streamIds: ['channels'] });
    expect(saved).toMatchObject({ ok: true, value: { streamIds: ['channels'] } });
    expect(world.storage.planned.get(MILESTONE_ID)?.milestone?.streamIds).toEqual(['channels', 'security']);
  });
});

describe('removeMilestone', () => {
  test('removes it, and an old screen can not bring it back', async () => {
    const world = aWorld();
    world.storage.keep(aMilestone());
    expect(await as(world, 'sam').remove(1)).toEqual({ ok: true, value: null });
    expect(await as(world, 'sam').list()).toMatchObject({ value: { items: [] } });
    expect(await as(world, 'sam').save({ version: 1 })).toMatchObject({ fault: { code: 'conflict', message: expect.stringMatching(/removed/) } });
    expect(kinds(world)).toEqual(['milestone-removed']);
  });

  test('of one that changed meanwhile is a conflict', async () => {
    const world = aWorld();
    world.storage.keep(aMilestone({ version: 2 }));
    expect(await as(world, 'sam').remove(1)).toMatchObject({ fault: { code: 'conflict' } });
  });
});

test('a hidden milestone and a missing one are told alike by every call', async () => {
  const world = aWorld();
  world.storage.keep(aMilestone({ streamIds: ['security'] }));
  const sam = as(world, 'sam');
  expect(await sam.save({ version: 1 })).toEqual(await sam.save({ version: 1, id: OTHER }));
  expect(await sam.remove(1)).toEqual(await sam.remove(1, OTHER));
  expect(await sam.remove(1)).toMatchObject({ fault: { code: 'not-found' } });
});

describe('contributeMilestone', () => {
  const held = (change: Parameters<typeof aMilestone>[0] = {}) => {
    const world = aWorld();
    world.storage.keep(aMilestone(change));
    return world;
  };

  test('makes a version on the milestone’s day, and remembers it', async () => {
    const world = held();
    const version = { projectId: PROJECT.PAY, name: 'Tariffs known', day: '2027-02-12' };
    expect(await as(world, 'ada').contribute()).toMatchObject({ ok: true, value: { outcome: 'created', version, milestone: { versions: [version], version: 2 } } });
    expect(world.jira.versions.get(PROJECT.PAY)).toMatchObject([{ name: 'Tariffs known', releaseDate: '2027-02-12' }]);
    expect(kinds(world)).toEqual(['milestone-contributed']);
  });

  test('asked again, finds that version and changes nothing in Jira; after the milestone moved, moves it along', async () => {
    const world = held();
    await as(world, 'ada').contribute();
    expect(await as(world, 'ada').contribute()).toMatchObject({ value: { outcome: 'found', milestone: { versions: [expect.anything()] } } });
    await as(world, 'sam').save({ version: 3, name: 'Tariffs published', day: '2027-02-19' });
    expect(await as(world, 'ada').contribute()).toMatchObject({ value: { outcome: 'changed', version: { day: '2027-02-19' } } });
    expect(world.jira.versions.get(PROJECT.PAY)).toMatchObject([{ name: 'Tariffs published', releaseDate: '2027-02-19' }]);
  });

  test.each([
    ['moves one of its name, in Jira’s spelling', { released: false }, 'changed', '2027-02-12'],
    ['leaves one of its name that is released', { released: true }, 'found', '2026-10-01'],
  ] as const)('%s', async (_name, { released }, outcome, day) => {
    const world = held();
    world.jira.versions.set(PROJECT.PAY, [{ id: '71', name: 'TARIFFS KNOWN', releaseDate: '2026-10-01', released }]);
    expect(await as(world, 'ada').contribute()).toMatchObject({ value: { outcome, version: { versionId: '71', name: 'TARIFFS KNOWN', day } } });
  });

  test('tells plainly who is not permitted, and ties nothing to the milestone', async () => {
    const world = held();
    world.jira.versions.set(PROJECT.PAY, [{ id: '71', name: 'Tariffs known', releaseDate: null, released: false }]);
    expect(await as(world, 'sam').contribute()).toMatchObject({ fault: { code: 'forbidden', message: 'Jira does not let you make versions in this project. Ask an admin of the project.' } });
    expect(kinds(world)).toEqual([]);
    expect(world.jira.requests.filter((request) => request.includes('Version'))).toEqual([]);
  });

  test.each([['of another stream', PROJECT.MOB], ['outside the streams', PROJECT.HR], ['that does not exist', '99999']])('refuses a project %s', async (_name, projectId) => {
    expect(await as(held(), 'ada').contribute(projectId)).toMatchObject({ fault: { code: 'bad-input', problems: [{ path: 'projectId' }] } });
  });

  test('keeps what somebody else changed while the version was made', async () => {
    const world = held();
    world.storage.beforeWrite = async () => world.storage.keep(aMilestone({ note: 'Changed meanwhile', version: 2 }));
    expect(await as(world, 'ada').contribute()).toMatchObject({ ok: true, value: { milestone: { note: 'Changed meanwhile', version: 3, versions: [{ projectId: PROJECT.PAY }] } } });
  });

  test('passes on that Jira did not answer', async () => {
    const world = held();
    world.jira.break('createVersion', 'fault');
    expect(await as(world, 'ada').contribute()).toMatchObject({ fault: { code: 'unavailable' } });
    expect(kinds(world)).toEqual([]);
  });
});
