import { erasePeople } from '../../src/app/erasePeople';
import { anException } from '../builders/anException';
import { anAdmission } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

/** Accounts: ada (settings), noor (a role), erin (admission, exception). */
const withPeople = () => {
  const world = aWorld();
  world.storage.hold(anAdmission()).ask(anException());
  world.storage.entries.push({ at: '2026-11-20T10:00:00.000Z', kind: 'exception-requested', issueId: '20001', by: 'erin', detail: { pi: '2026.4' } });
  return world;
};

test('reports everyone whose id is kept, page by page, and erases nobody whose account is open', async () => {
  const { ports, storage } = withPeople();
  storage.pageSize = 1;
  expect(await erasePeople(ports)).toEqual({ ok: true, value: { reported: 3, erased: 0 } });
  expect(storage.reported).toEqual(['ada', 'noor', 'erin'].map((accountId) => ({ accountId, at: '2026-11-24T09:00:00.000Z' })));
  expect(storage.entries).toHaveLength(1);
});

test('erases those whose accounts are closed: records stay, name nobody, and the ledger is told without the id', async () => {
  const { ports, storage } = withPeople();
  storage.pageSize = 1;
  storage.closed.add('erin').add('ada');
  expect(await erasePeople(ports)).toEqual({ ok: true, value: { reported: 3, erased: 2 } });
  expect(storage.held.get('20001')?.admission).toMatchObject({ pi: '2027.1', requestedBy: 'unknown' });
  expect(storage.entries.map(({ kind, by, issueId }) => [kind, by, issueId])).toEqual([['exception-requested', 'unknown', '20001'], ['person-erased', null, null], ['person-erased', null, null]]);
  expect(storage.entries.slice(1).map(({ detail }) => detail)).toEqual(expect.arrayContaining([{ count: 3 }, { count: 1 }]));
  expect(JSON.stringify([storage.stored?.savedBy, [...storage.held], [...storage.asked], storage.entries])).not.toMatch(/erin|ada/);
});

test('finds nothing to do the week after', async () => {
  const { ports, storage } = withPeople();
  storage.closed.add('erin');
  await erasePeople(ports);
  expect(await erasePeople(ports)).toEqual({ ok: true, value: { reported: 2, erased: 0 } });
  expect(storage.entries.filter(({ kind }) => kind === 'person-erased')).toHaveLength(1);
});

test('erases whom it found closed before Jira stopped answering, and hands the fault on', async () => {
  const { ports, storage } = withPeople();
  storage.pageSize = 1;
  storage.closed.add('ada');
  const { report } = ports.people;
  let calls = 0;
  const breaking = { ...ports, people: { ...ports.people, report: async (...args: Parameters<typeof report>) => (++calls === 2 ? storage.break('people.report', 'fault').people.report(...args) : report(...args)) } };
  expect(await erasePeople(breaking)).toMatchObject({ fault: { code: 'unavailable' } });
  expect(storage.stored?.savedBy).toBe('unknown');
});

test('reports nobody where nobody is kept', async () => {
  const { ports, storage } = aWorld();
  storage.stored = null;
  expect(await erasePeople(ports)).toEqual({ ok: true, value: { reported: 0, erased: 0 } });
  expect(storage.requests).toEqual(['people.list']);
});
