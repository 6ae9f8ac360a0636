import { hourly } from '../../src/entry/hourly';
import { weekly } from '../../src/entry/weekly';
import { aStored } from '../builders/aSettings';
import { anAdmission } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

/** The app's log goes to the terminal. */
const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => logged.mockClear());

const limits = aStored({ wip: [{ state: 'implementing', streamId: null, limit: 3 }] });

test('each hour the PI whose cutoff has passed is sealed, and WIP limits are looked at', async () => {
  const { ports, storage } = aWorld();
  storage.stored = limits;
  await hourly(ports);
  expect([...storage.sealed.keys()]).toEqual(['2026.4']);
  expect(storage.requests).toContain('wip.read');
  expect(logged).not.toHaveBeenCalled();
});

test('each week people whose accounts are closed are erased', async () => {
  const { ports, storage } = aWorld();
  storage.hold(anAdmission()).closed.add('erin');
  await weekly(ports);
  expect(storage.held.get('20001')?.admission).toMatchObject({ requestedBy: 'unknown' });
  expect(logged).not.toHaveBeenCalled();
});

test('a part that fails leaves the others their turn, and a line in the log that names nobody', async () => {
  const { ports, storage } = aWorld();
  storage.stored = limits;
  storage.break('scopes.read', 'throw').break('people.list', 'fault');
  await hourly(ports);
  await weekly(ports);
  expect(storage.requests).toContain('wip.read');
  expect(logged.mock.calls.map(([line]) => (JSON.parse(String(line)) as { where: string }).where)).toEqual(['hourly seal', 'weekly people']);
  expect(JSON.stringify(logged.mock.calls)).not.toMatch(/erin@|secret/);
});
