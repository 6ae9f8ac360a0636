import { decideMany } from '../../src/app/decideMany';
import { aPolicy, aStored, PROJECT } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const sam = { accountId: 'sam' };
const ids = Array.from({ length: 12 }, (_, index) => String(20011 + index));
const items = ids.map((issueId) => ({ issueId, version: 1 }));
const admit = { items, decision: 'admit' as const, reason: null };

function withRequests() {
  const world = aWorld();
  world.jira.actor = 'sam';
  world.storage.stored = aStored({ intake: aPolicy({ admission: 'by-portfolio' }) });
  for (const id of ids) {
    world.jira.add(anIssue({ id, key: `PAY-${id}` }));
    world.storage.hold(anAdmission({ issueId: id, state: 'requested' }));
  }
  return world;
}

test('admits all, answers in their order, and writes a ledger entry each', async () => {
  const { ports, storage } = withRequests();
  const result = await decideMany(ports, sam, admit);
  expect(result.ok && result.value.map(({ issueId, admission, fault }) => [issueId, admission?.state, fault])).toEqual(ids.map((id) => [id, 'admitted', null]));
  expect(storage.entries.map(({ kind, issueId }) => [kind, issueId]).sort()).toEqual(ids.map((id) => ['admitted', id]));
});

test('declines all with one reason', async () => {
  const { ports, storage } = withRequests();
  const result = await decideMany(ports, sam, { items, decision: 'decline', reason: 'No capacity' });
  expect(result.ok && result.value.every(({ admission }) => admission?.reason === 'No capacity')).toBe(true);
  expect(storage.entries.every(({ kind, detail }) => kind === 'declined' && detail.why === 'No capacity')).toBe(true);
});

test('what stands against one keeps no other back', async () => {
  const { ports, jira, storage } = withRequests();
  jira.add(anIssue({ id: '20012', key: 'SEC-1', projectId: PROJECT.SEC }));
  jira.add(anIssue({ id: '20013', key: 'PAY-13', fields: {} }));
  storage.hold(anAdmission({ issueId: '20014', state: 'requested', version: 2 }));
  const result = await decideMany(ports, sam, admit);
  expect(result.ok && result.value.slice(0, 5).map(({ admission, fault }) => admission?.state ?? fault?.code)).toEqual(['admitted', 'not-found', 'conflict', 'conflict', 'admitted']);
  expect(storage.entries).toHaveLength(9);
});

test('looks at each of the same twice, and decides it once', async () => {
  const { ports, storage } = withRequests();
  const result = await decideMany(ports, sam, { ...admit, items: [items[0]!, items[0]!] });
  expect(result.ok && result.value.map(({ fault }) => fault?.code ?? 'done').sort()).toEqual(['conflict', 'done']);
  expect(storage.entries).toHaveLength(1);
});

test('is a few at a time', async () => {
  const { ports, jira } = withRequests();
  jira.break('readEpic', 'hang');
  void decideMany(ports, sam, admit);
  await new Promise(setImmediate);
  expect(jira.requests.filter((request) => request === 'user readEpic')).toHaveLength(5);
});

test('of nothing comes nothing', async () => {
  expect(await decideMany(aWorld().ports, sam, { ...admit, items: [] })).toEqual({ ok: true, value: [] });
});
