import { kvs } from '@forge/kvs';
import type { Settings } from '../../../src/contract';
import { makeSettingsStore } from '../../../src/storage/makeSettingsStore';
import { aStored } from '../../builders/aSettings';
import { storageOverSandbox } from './overSandbox';

/** Settings as an earlier version of the app stored them: of that schema, without the parts that came later. */
async function storeWithout(schema: number, later: (keyof Settings)[]): Promise<void> {
  const stored = aStored();
  const settings = Object.fromEntries(Object.entries(stored.settings).filter(([name]) => !later.includes(name as keyof Settings)));
  await kvs.entity('settings').set('current', { revision: stored.revision, body: { schema, value: { ...stored, settings } } });
}

const storeAsSchema1 = () => storeWithout(1, ['fields', 'reading', 'wip', 'ledger']);
const storeAsSchema2 = () => storeWithout(2, ['wip', 'ledger']);

const unset = { start: null, finish: null, sprint: null, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null };
const entry = { at: '2026-11-24T09:00:00.000Z', kind: 'settings-saved', issueId: null, by: 'ada', detail: {} } as const;

test('settings of version 0.1, without epic fields and reading, still load: no field is named, and browsers may keep what they read', async () => {
  await storageOverSandbox();
  await storeAsSchema1();
  expect(await makeSettingsStore().read()).toEqual({ ok: true, value: aStored({ fields: unset, reading: { browserCache: true }, wip: [], ledger: { keepMonths: null } }) });
});

test('settings of schema 2, without WIP limits and retention, still load: no state has a limit, and the ledger is kept for good', async () => {
  await storageOverSandbox();
  await storeAsSchema2();
  expect(await makeSettingsStore().read()).toEqual({ ok: true, value: aStored({ wip: [], ledger: { keepMonths: null } }) });
});

test('settings that say they are of the present schema, but lack a part, are damaged', async () => {
  await storageOverSandbox();
  await storeWithout(3, ['wip']);
  expect(await makeSettingsStore().read()).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
});

test.each([['1', storeAsSchema1], ['2', storeAsSchema2]])('settings of schema %s are stored in the present shape by the next save', async (_, store) => {
  const storage = await storageOverSandbox();
  await store();
  const wip = [{ state: 'implementing' as const, streamId: null, limit: 12 }];
  expect(await makeSettingsStore().save(aStored({ wip }, 2), 1, entry)).toMatchObject({ ok: true });
  expect(storage.rows('entity:settings')).toMatchObject([{ value: { body: { schema: 3, value: { settings: { wip, fields: aStored().settings.fields } } } } }]);
  expect(await makeSettingsStore().read()).toEqual({ ok: true, value: aStored({ wip }, 2) });
});
