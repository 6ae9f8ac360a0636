import { kvs } from '@forge/kvs';
import { makeSettingsStore } from '../../../src/storage/makeSettingsStore';
import { aStored } from '../../builders/aSettings';
import { storageOverSandbox } from './overSandbox';

/** Settings as version 0.1 of the app stored them: schema 1, without `fields` and `reading`. */
async function storeAsVersion01(): Promise<void> {
  const stored = aStored();
  const { fields: _fields, reading: _reading, ...settings } = stored.settings;
  await kvs.entity('settings').set('current', { revision: stored.revision, body: { schema: 1, value: { ...stored, settings } } });
}

const unset = { start: null, finish: null, sprint: null, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null };
const entry = { at: '2026-11-24T09:00:00.000Z', kind: 'settings-saved', issueId: null, by: 'ada', detail: {} } as const;

test('settings of version 0.1, without epic fields and reading, still load: no field is named, and browsers may keep what they read', async () => {
  await storageOverSandbox();
  await storeAsVersion01();
  expect(await makeSettingsStore().read()).toEqual({ ok: true, value: aStored({ fields: unset, reading: { browserCache: true } }) });
});

test('and are stored in the present shape by the next save', async () => {
  const store = await storageOverSandbox();
  await storeAsVersion01();
  expect(await makeSettingsStore().save(aStored({}, 2), 1, entry)).toMatchObject({ ok: true });
  expect(store.rows('entity:settings')).toMatchObject([{ value: { body: { schema: 2, value: { settings: { fields: aStored().settings.fields } } } } }]);
  expect(await makeSettingsStore().read()).toEqual({ ok: true, value: aStored({}, 2) });
});
