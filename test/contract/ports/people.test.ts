import { kvs } from '@forge/kvs';
import { makeAdmissionStore } from '../../../src/storage/makeAdmissionStore';
import { makeLedger } from '../../../src/storage/makeLedger';
import { makePeople } from '../../../src/storage/makePeople';
import { makeSettingsStore } from '../../../src/storage/makeSettingsStore';
import { aStored } from '../../builders/aSettings';
import { anEntry } from '../../builders/anEntry';
import { anAdmission } from '../../builders/anIssue';
import { storageOverSandbox } from './overSandbox';
import { reportDesk } from './reportDesk';

const people = makePeople();
const AT = '2026-11-24T09:00:00.000Z';

/** Storage in which somebody else gets in before a transaction, as often as told. */
async function withOthers(others: () => Promise<unknown>, times: number): Promise<void> {
  let left = times;
  let busy = false;
  await storageOverSandbox(async (path) => {
    if (busy || left === 0 || !path.endsWith('transaction')) return undefined;
    left--;
    busy = true;
    await others();
    busy = false;
    return undefined;
  });
}

test('an entry of an earlier version of the app, which has the account in its body only, is found and erased', async () => {
  await storageOverSandbox();
  await kvs.entity<object>('ledger').set(`${AT}:old`, { month: '2026-11', at: AT, kind: 'admitted', issueId: '20001', body: { schema: 1, by: 'gone', detail: { pi: '2027.1', version: 1 } } });
  expect(await people.list(null)).toEqual({ ok: true, value: { accountIds: ['gone'], next: null } });
  expect(await people.erase('gone')).toEqual({ ok: true, value: 1 });
  expect(await makeLedger().list({ month: '2026-11', issueId: null, kinds: [], after: null })).toMatchObject({ value: { items: [{ id: `${AT}:old`, by: 'unknown', detail: { pi: '2027.1', version: 1 } }] } });
});

test('damaged rows are erased from as well, and damaged settings keep nobody in the records', async () => {
  await storageOverSandbox();
  await kvs.entity<object>('admission').set('20001', { issueId: '20001', version: 4, state: 'admitted', body: { schema: 99, value: { requestedBy: 'gone', more: true } } });
  await kvs.entity<object>('settings').set('current', { revision: 1, body: {} });
  expect(await people.list(null)).toMatchObject({ value: { accountIds: ['gone'] } });
  expect(await people.erase('gone')).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
  expect(await kvs.entity('admission').get('20001')).toMatchObject({ version: 5, body: { schema: 99, value: { requestedBy: 'unknown', more: true } } });
});

test('looks again at a record that somebody else wrote in between, and loses nothing of theirs', async () => {
  const admission = anAdmission({ requestedBy: 'gone' });
  let version = 1;
  const decide = async () => {
    const next = { ...admission, decidedBy: 'sam', decidedAt: AT, version: version + 1 };
    await makeAdmissionStore().write(next, version, anEntry({ by: 'sam' }));
    version++;
  };
  await storageOverSandbox();
  await makeAdmissionStore().write(admission, 0, anEntry({ by: 'sam' }));
  const kept = await kvs.entity<object>('admission').get('20001');
  await withOthers(decide, 2);
  await kvs.entity<object>('admission').set('20001', kept as object);
  expect(await people.erase('gone')).toEqual({ ok: true, value: 1 });
  expect(await makeAdmissionStore().read('20001')).toMatchObject({ value: { admission: { requestedBy: 'unknown', decidedBy: 'sam', version: 4 }, version: 4 } });
});

test('gives up on a record that is being changed all the time, and says so', async () => {
  let version = 1;
  const save = async () => { await makeSettingsStore().save({ ...aStored({}, version + 1), savedBy: 'gone' }, version++, anEntry({ by: 'ada' })); };
  await withOthers(save, 100);
  await kvs.entity<object>('settings').set('current', { revision: 1, body: { schema: 3, value: { ...aStored(), savedBy: 'gone' } } });
  expect(await people.erase('gone')).toMatchObject({ ok: false, fault: { code: 'conflict' } });
});

test('an entry that is trimmed while it is looked at does not come back', async () => {
  await withOthers(() => makeLedger().trim('2026-11', '2026-12-01T00:00:00.000Z'), 1);
  await makeLedger().append(anEntry({ by: 'gone' }));
  expect(await people.erase('gone')).toEqual({ ok: true, value: 0 });
  expect(await makeLedger().months()).toEqual({ ok: true, value: [] });
});

test('reports more accounts than Atlassian takes at a time, each with when', async () => {
  const desk = reportDesk();
  await storageOverSandbox(desk.answer);
  const ids = Array.from({ length: 200 }, (_, n) => `person-${n}`);
  desk.close(['person-3', 'person-150']);
  expect(await people.report(ids, AT)).toEqual({ ok: true, value: ['person-3', 'person-150'] });
  expect(desk.reported).toEqual(expect.arrayContaining(ids.map((accountId) => ({ accountId, updatedAt: AT }))));
});

test.each([[429, 'rate-limited'], [503, 'unavailable'], [401, 'unavailable']])('a report that Atlassian answers with %i is a fault: %s', async (status, code) => {
  await storageOverSandbox((path) => (path === '/app/report-accounts' ? new Response(null, { status }) : undefined));
  expect(await people.report(['erin'], AT)).toMatchObject({ ok: false, fault: { code } });
});
