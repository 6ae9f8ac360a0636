import { sweep } from '../../src/entry/sweep';
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
