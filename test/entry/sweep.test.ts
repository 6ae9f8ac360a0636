import { sweep } from '../../src/entry/sweep';
import { aStored } from '../builders/aSettings';
import { anAdmission } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

/** The app's log goes to the terminal. */
const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => logged.mockClear());

const aDay = () => {
  const world = aWorld();
  world.storage.hold(anAdmission());
  return world;
};

test('the daily sweep mends the copy of the settings and the admissions’ mirrors', async () => {
  const { ports, mirror, jira } = aDay();
  await sweep(ports);
  expect(mirror.copy).toMatchObject({ revision: 1 });
  expect(jira.issues.get('20001')?.property).toMatchObject({ admission: 'admitted', admittedPi: '2027.1' });
  expect(logged).not.toHaveBeenCalled();
});

test('the daily sweep removes what the ledger’s policy no longer keeps', async () => {
  const { ports, storage } = aDay();
  storage.stored = aStored({ ledger: { keepMonths: 1 } });
  storage.entries.push({ at: '2026-10-01T10:00:00.000Z', kind: 'admitted', issueId: '20001', by: 'erin', detail: {} });
  await sweep(ports);
  expect(storage.entries.filter(({ kind }) => kind === 'admitted')).toEqual([]);
  expect(storage.entries).toContainEqual(expect.objectContaining({ kind: 'ledger-trimmed' }));
});

test('one part that fails leaves the other its turn, and a line in the log', async () => {
  const first = aDay();
  first.mirror.faults.read = 'unavailable';
  await sweep(first.ports);
  expect(first.jira.issues.get('20001')?.property).toMatchObject({ admission: 'admitted' });
  const second = aDay();
  second.jira.break('readProperties', 'throw');
  await sweep(second.ports);
  expect(second.mirror.copy).toMatchObject({ revision: 1 });
  expect(logged).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(logged.mock.calls)).not.toMatch(/erin@|secret/);
});
