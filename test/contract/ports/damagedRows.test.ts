import { kvs } from '@forge/kvs';
import { makeAdmissionStore } from '../../../src/storage/makeAdmissionStore';
import { makeEvidenceStore } from '../../../src/storage/makeEvidenceStore';
import { makeExceptionStore } from '../../../src/storage/makeExceptionStore';
import { makeLedger } from '../../../src/storage/makeLedger';
import { makeScopeStore } from '../../../src/storage/makeScopeStore';
import { makeWipStore } from '../../../src/storage/makeWipStore';
import { anEntry } from '../../builders/anEntry';
import { anException } from '../../builders/anException';
import { anAdmission } from '../../builders/anIssue';
import { storageOverSandbox } from './overSandbox';
import { scopeOf } from './scopeStoreSuite';

/** Spoils the body of a row that is there, as a fault outside the app would. */
async function damage(entity: string, key: string, body: unknown = { schema: 1, value: {} }): Promise<void> {
  const row = await kvs.entity<object>(entity).get(key);
  await kvs.entity<object>(entity).set(key, { ...row, body });
}

const unreadable = { ok: false, fault: { code: 'unreadable' } };

beforeEach(() => storageOverSandbox());

test.each([
  ['without a schema', {}, 'is not what it should be'],
  ['of another shape', { schema: 1, value: { issueId: 7 } }, 'is not what it should be'],
  ['of a newer version of the app', { schema: 99, value: {} }, 'newer version'],
])('evidence %s says so', async (_, body, why) => {
  await kvs.entity('evidence').set('20001', { version: 1, body });
  expect(await makeEvidenceStore().read('20001')).toMatchObject({ ok: false, fault: { code: 'unreadable', message: expect.stringContaining(why) } });
});

test('a damaged admission hides none of the others, in lists and among many', async () => {
  const store = makeAdmissionStore();
  for (const issueId of ['20001', '20002', '20003']) await store.write(anAdmission({ issueId }), 0, anEntry());
  await damage('admission', '20002');
  const others = [{ issueId: '20001' }, { issueId: '20003' }];
  expect(await store.ofPi('2027.1', null)).toMatchObject({ ok: true, value: { items: others } });
  expect(await store.list('admitted', null)).toMatchObject({ ok: true, value: { items: others } });
  expect(await store.readMany(['20001', '20002', '20003'])).toMatchObject({ ok: true, value: others });
  expect(await store.read('20002')).toMatchObject(unreadable);
});

test('a damaged exception hides none of the others', async () => {
  const store = makeExceptionStore();
  for (const issueId of ['20001', '20002', '20003']) await store.write(anException({ issueId }), 0, anEntry());
  await damage('exception', '20002:2026.4');
  const others = [{ issueId: '20001' }, { issueId: '20003' }];
  expect(await store.list('requested', null)).toMatchObject({ ok: true, value: { items: others } });
  expect(await store.ofPi('2026.4', null)).toMatchObject({ ok: true, value: { items: others } });
  expect(await store.read('20002', '2026.4')).toMatchObject(unreadable);
});

test.each([
  ['without a body', { month: '2026-11', at: '2026-11-20T09:00:00.000Z', kind: 'admitted' }],
  ['of a kind that only a newer version of the app knows', { month: '2026-11', at: '2026-11-20T09:00:00.000Z', kind: 'teleported', body: { schema: 1, by: 'erin', detail: {} } }],
  ['of which nobody knows what it says', { month: '2026-11', at: '2026-11-20T09:00:00.000Z', kind: 'admitted', body: { schema: 1, by: 'erin', detail: 'text' } }],
])('an entry of the ledger %s hides none of the others', async (_, row) => {
  const ledger = makeLedger();
  await ledger.append(anEntry({ at: '2026-11-19T09:00:00.000Z' }));
  await kvs.entity<object>('ledger').set('2026-11-20T09:00:00.000Z:odd', row);
  await ledger.append(anEntry({ at: '2026-11-21T09:00:00.000Z' }));
  const query = { month: '2026-11', issueId: null, kinds: [], after: null };
  expect(await ledger.list(query)).toMatchObject({ ok: true, value: { items: [{ at: '2026-11-21T09:00:00.000Z' }, { at: '2026-11-19T09:00:00.000Z' }] } });
  expect(await ledger.trim('2026-11', '2026-12-01T00:00:00.000Z')).toEqual({ ok: true, value: 3 });
});

test('a damaged record of a WIP limit is no empty one, which would let anybody in', async () => {
  const store = makeWipStore();
  const key = { state: 'implementing' as const, streamId: null };
  await store.write([{ ...key, leases: [], version: 0 }]);
  await damage('wip', 'implementing:-');
  expect(await store.read([key])).toMatchObject(unreadable);
  expect(await store.read([{ ...key, streamId: 'payments' }])).toMatchObject({ ok: true });
});

test.each([
  ['is damaged', () => damage('scope', '2026.4:1')],
  ['is gone', () => kvs.entity('scope').delete('2026.4:1')],
])('a scope of which a part %s is unreadable, not shorter', async (_, spoil) => {
  const store = makeScopeStore();
  await store.seal(scopeOf(6000), anEntry());
  await spoil();
  expect(await store.read('2026.4')).toMatchObject(unreadable);
});

test('a scope that is too large to be kept whole is refused in words, and nothing is written', async () => {
  const store = makeScopeStore();
  expect(await store.seal(scopeOf(50_001), anEntry())).toMatchObject({ ok: false, fault: { code: 'bad-input', message: 'PI 2026.4 has 50001 epics, and at most 50000 can be sealed.' } });
  expect(await makeLedger().months()).toEqual({ ok: true, value: [] });
});

test('the largest scope that may be sealed fits into what Forge takes', async () => {
  expect(await makeScopeStore().seal(scopeOf(50_000), anEntry())).toMatchObject({ ok: true });
});

test('a WIP record of more leases than one record takes is refused in words', async () => {
  const leases = Array.from({ length: 5000 }, (_, n) => ({ issueId: String(1_000_000 + n), since: '2026-11-24T09:00:00.000Z', until: null }));
  const written = await makeWipStore().write([{ state: 'funnel', streamId: null, leases, version: 0 }]);
  expect(written).toMatchObject({ ok: false, fault: { code: 'bad-input', message: expect.stringContaining('240 KiB') } });
});
