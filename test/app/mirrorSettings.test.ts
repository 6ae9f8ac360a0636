import { mendSettingsMirror } from '../../src/app/mirrorSettings';
import { readWiring } from '../../src/app/readWiring';
import { saveSettings } from '../../src/app/saveSettings';
import { aPolicy, aSettings, PROJECT } from '../builders/aSettings';
import { aWorld } from '../fakes/aWorld';

const ada = { accountId: 'ada' };
const change = { revision: 1, settings: aSettings({ intake: aPolicy({ leadDays: 28 }) }) };

describe('saving the set-up', () => {
  test('copies it to Jira, without roles and criteria', async () => {
    const { ports, mirror } = aWorld();
    await saveSettings(ports, ada, change);
    expect(mirror.copy).toMatchObject({ revision: 2, settings: { streams: change.settings.streams, intake: { leadDays: 28, criteria: [] }, roles: [] } });
    expect(JSON.stringify(mirror.copy)).not.toMatch(/noor|portfolio-management|Benefit hypothesis/);
  });

  test('stands where Jira does not take the copy, and the ledger is told', async () => {
    const { ports, mirror, storage } = aWorld();
    mirror.faults.write = 'unavailable';
    expect(await saveSettings(ports, ada, change)).toMatchObject({ ok: true, value: { stored: { revision: 2 } } });
    expect(storage.stored).toMatchObject({ revision: 2 });
    expect(storage.entries.at(-1)).toMatchObject({ kind: 'mirror-failed', issueId: null, by: 'ada', detail: { what: 'settings', revision: 2, fault: 'unavailable' } });
  });

  test('copies nothing where nothing was saved', async () => {
    const { ports, mirror } = aWorld();
    await saveSettings(ports, ada, { ...change, revision: 7 });
    expect(mirror.requests).toEqual([]);
  });
});

describe('the sweep', () => {
  test('mends a copy that is missing, once, and tells the ledger', async () => {
    const { ports, mirror, storage } = aWorld();
    expect(await mendSettingsMirror(ports)).toEqual({ ok: true, value: 'mended' });
    expect(mirror.copy).toMatchObject({ revision: 1 });
    expect(storage.entries).toMatchObject([{ kind: 'mirror-mended', by: null, detail: { what: 'settings', revision: 1 } }]);
    expect(await mendSettingsMirror(ports)).toEqual({ ok: true, value: 'right' });
    expect(mirror.requests.filter((request) => request === 'write')).toHaveLength(1);
  });

  test('mends a copy that is older, or that can not be read', async () => {
    const { ports, mirror } = aWorld();
    mirror.copy = { revision: 0, settings: aSettings() };
    expect(await mendSettingsMirror(ports)).toEqual({ ok: true, value: 'mended' });
    mirror.faults.read = 'unreadable';
    expect(await mendSettingsMirror(ports)).toEqual({ ok: true, value: 'mended' });
  });

  test('does nothing before the set-up, and waits for tomorrow where Jira is down', async () => {
    const { ports, mirror, storage } = aWorld();
    mirror.faults = { read: 'unavailable' };
    expect(await mendSettingsMirror(ports)).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    mirror.faults = { write: 'unavailable' };
    expect(await mendSettingsMirror(ports)).toEqual({ ok: true, value: 'failed' });
    storage.stored = null;
    expect(await mendSettingsMirror(ports)).toEqual({ ok: true, value: 'none' });
  });
});

describe('where storage has no settings, as in Confluence', () => {
  async function inConfluence() {
    const world = aWorld();
    await mendSettingsMirror(world.ports);
    world.storage.stored = null;
    world.mirror.requests = [];
    return world;
  }

  test('the wiring comes from the copy', async () => {
    const { ports } = await inConfluence();
    expect(await readWiring(ports)).toMatchObject({ ok: true, value: { fields: aSettings().fields, leadDays: 14, epicTypeIds: ['10200'] } });
  });

  test('it goes through the same sieve: nothing of what the caller can not browse', async () => {
    const { ports, jira } = await inConfluence();
    jira.people.set('mia', { browse: [PROJECT.MOB], edit: [] });
    jira.actor = 'mia';
    const wiring = await readWiring(ports);
    expect(wiring.ok && wiring.value.streams.map(({ id, projectIds }) => [id, projectIds])).toEqual([['channels', [PROJECT.MOB]]]);
    expect(JSON.stringify(wiring)).not.toMatch(/Security|Payments/);
  });

  test('without a copy it is not set up; a copy that can not be read says so', async () => {
    const { ports, mirror } = await inConfluence();
    mirror.copy = null;
    expect(await readWiring(ports)).toMatchObject({ ok: false, fault: { code: 'not-set-up' } });
    mirror.faults.read = 'unreadable';
    expect(await readWiring(ports)).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
  });

  test('a fault of storage is no reason to trust the copy, and neither are settings that are there', async () => {
    const world = aWorld();
    expect(await readWiring(world.ports)).toMatchObject({ ok: true });
    world.storage.break('settings.read', 'fault');
    expect(await readWiring(world.ports)).toMatchObject({ ok: false });
    expect(world.mirror.requests).toEqual([]);
  });
});
