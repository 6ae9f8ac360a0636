import { readSetup } from '../../src/app/readSetup';
import { saveSettings } from '../../src/app/saveSettings';
import { aCadence, aPolicy, aSettings, aStored } from '../builders/aSettings';
import type { Settings } from '../../src/contract';
import { aWorld } from '../fakes/aWorld';

const ada = { accountId: 'ada' };
const paths = (result: Awaited<ReturnType<typeof saveSettings>>) => (result.ok ? [] : (result.fault.problems ?? []).map(({ path }) => path));

describe('saveSettings', () => {
  test('makes the first set-up revision 1', async () => {
    const { ports, storage } = aWorld();
    storage.stored = null;
    const result = await saveSettings(ports, ada, { revision: 0, settings: aSettings() });
    expect(result).toMatchObject({ ok: true, value: { stored: { revision: 1, savedAt: '2026-11-24T09:00:00.000Z', savedBy: 'ada' } } });
    expect(storage.stored).toMatchObject({ revision: 1 });
    expect(storage.entries).toMatchObject([{ kind: 'settings-saved', by: 'ada', issueId: null, detail: { revision: 1 } }]);
  });

  test('tells what changed, and the ledger has it', async () => {
    const { ports, storage } = aWorld();
    const result = await saveSettings(ports, ada, { revision: 1, settings: aSettings({ intake: aPolicy({ leadDays: 28 }) }) });
    expect(result).toMatchObject({ ok: true, value: { stored: { revision: 2 }, changes: [{ path: 'intake.leadDays', text: expect.stringContaining('28') }] } });
    expect(storage.entries).toMatchObject([{ detail: { count: 1, changes: [{ path: 'intake.leadDays' }] } }]);
  });

  test('regression: the ledger keeps no name of a person who is given a role, so that erasing the account leaves none', async () => {
    const { ports, storage } = aWorld();
    const roles = [...aSettings().roles, { role: 'apmo' as const, streamId: null, holders: [{ kind: 'account' as const, id: 'noor', name: 'Noor Haddad' }] }];
    const result = await saveSettings(ports, ada, { revision: 1, settings: aSettings({ roles }) });
    expect(result).toMatchObject({ ok: true, value: { changes: [{ text: 'APMO: Noor Haddad added' }] } });
    expect(storage.entries).toMatchObject([{ detail: { changes: [{ path: 'roles[2].holders', text: 'APMO: {who} added', heldBy: 'noor' }] } }]);
    expect(JSON.stringify(storage.entries)).not.toContain('Haddad');
  });

  test('writes nothing where nothing changed', async () => {
    const { ports, storage } = aWorld();
    expect(await saveSettings(ports, ada, { revision: 1, settings: aSettings() })).toMatchObject({ ok: true, value: { stored: { revision: 1 }, changes: [] } });
    expect(storage.requests).not.toContain('settings.save');
  });

  test('saves also what no line of the differences tells', async () => {
    const { ports, storage } = aWorld();
    const roles = aSettings().roles.map((role) => ({ ...role, holders: role.holders.map((holder) => ({ ...holder, name: `${holder.name} (renamed)` })) }));
    await saveSettings(ports, ada, { revision: 1, settings: aSettings({ roles }) });
    expect(storage.stored).toMatchObject({ revision: 2, settings: { roles } });
  });

  test('tells the second of two admins, and loses nothing', async () => {
    const { ports, storage } = aWorld();
    await saveSettings(ports, ada, { revision: 1, settings: aSettings({ intake: aPolicy({ leadDays: 28 }) }) });
    const second = await saveSettings(ports, { accountId: 'bob' }, { revision: 1, settings: aSettings({ intake: aPolicy({ leadDays: 7 }) }) });
    expect(second).toMatchObject({ ok: false, fault: { code: 'conflict', message: expect.stringContaining('revision 2, saved on 2026-11-24') } });
    expect(storage.stored).toMatchObject({ revision: 2, settings: { intake: { leadDays: 28 } } });
    expect(storage.entries).toHaveLength(1);
  });

  test('tells the second also where both saves overlap', async () => {
    const { ports, storage } = aWorld();
    storage.beforeWrite = async () => { storage.stored = aStored({ intake: aPolicy({ leadDays: 28 }) }, 2); };
    expect(await saveSettings(ports, ada, { revision: 1, settings: aSettings({ intake: aPolicy({ leadDays: 7 }) }) })).toMatchObject({ fault: { code: 'conflict' } });
    expect(storage.stored).toMatchObject({ revision: 2, settings: { intake: { leadDays: 28 } } });
  });

  const bad: [string, Partial<Settings>, string][] = [
    ['a cadence with zero days', { cadence: aCadence({ iterationDays: 0 }) }, 'cadence.iterationDays'],
    ['a time zone that does not exist', { cadence: aCadence({ timeZone: 'Europe/Atlantis' }) }, 'cadence.timeZone'],
    ['an anchor that does not exist', { cadence: aCadence({ anchor: '2026-02-30' }) }, 'cadence.anchor'],
    ['a project that does not exist', { streams: [{ id: 'a', name: 'A', kind: 'art', projectIds: ['999'], capacity: null }], roles: [] }, 'streams[0].projectIds'],
    ['a status mapped twice', { statuses: [{ statusId: '10101', state: 'funnel' }, { statusId: '10101', state: 'done' }] }, 'statuses[1]'],
    ['a link type that does not exist', { dependencies: [{ linkTypeId: '77', provider: 'outward' }] }, 'dependencies[0].linkTypeId'],
  ];
  test.each(bad)('refuses %s, naming the field, and changes nothing', async (_name, overrides, path) => {
    const { ports, storage } = aWorld();
    const result = await saveSettings(ports, ada, { revision: 1, settings: aSettings(overrides) });
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-input', message: expect.stringMatching(/^Nothing was saved\. /) } });
    expect(paths(result).some((each) => each.startsWith(path))).toBe(true);
    expect(storage.stored).toEqual(aStored());
    expect(storage.entries).toEqual([]);
  });

  test('refuses what would not fit into one record, before Forge does', async () => {
    const { ports, jira } = aWorld();
    const ids = (from: number) => Array.from({ length: 1000 }, (_, n) => String(from + n));
    const many = Array.from({ length: 40 }, (_, n) => ({ id: `s${n}`, name: `Stream ${n}`, kind: 'art' as const, projectIds: ids(10_000 + n * 1000), capacity: null }));
    const result = await saveSettings(ports, ada, { revision: 1, settings: aSettings({ streams: many, roles: [] }) });
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-input', problems: [{ path: 'streams', message: expect.stringMatching(/^The set-up is \d+ KB; Forge keeps at most 239 KB\./) }] } });
    expect(jira.requests).toEqual([]);
  });

  test('saves nothing where Jira can not be asked', async () => {
    const { ports, jira, storage } = aWorld();
    jira.break('readCatalogue', 'fault');
    expect(await saveSettings(ports, ada, { revision: 1, settings: aSettings() })).toMatchObject({ fault: { code: 'unavailable' } });
    expect(storage.entries).toEqual([]);
  });
});

describe('readSetup', () => {
  test('gives the settings, and the day in their time zone', async () => {
    const { ports, clock } = aWorld();
    clock.instant = '2026-11-24T23:30:00.000Z';
    expect(await readSetup(ports)).toEqual({ ok: true, value: { stored: aStored(), now: clock.instant, today: '2026-11-25' } });
  });

  test('is empty before the first save', async () => {
    const { ports, storage } = aWorld();
    storage.stored = null;
    expect(await readSetup(ports)).toMatchObject({ ok: true, value: { stored: null, today: '2026-11-24' } });
  });
});
