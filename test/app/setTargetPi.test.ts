import { setTargetPi } from '../../src/app/setTargetPi';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const erin = { accountId: 'erin' };
/** What the clock of every world says. */
const changedAt = '2026-11-24T09:00:00.000Z';

describe('setTargetPi', () => {
  test('writes the property as the caller', async () => {
    const { ports, jira, storage } = aWorld();
    expect(await setTargetPi(ports, erin, { issueId: '20001', pi: '2027.2' })).toMatchObject({ ok: true, value: { target: { pi: { key: '2027.2' }, problem: null } } });
    expect(jira.requests).toContain('user writeProperty');
    expect(jira.issues.get('20001')?.property).toMatchObject({ v: 1, targetPi: '2027.2', admittedPi: null, admission: 'none', changedAt });
    expect(storage.requests).toEqual(['settings.read', 'records.read']);
  });

  test('clears it, and keeps the mirrored admission', async () => {
    const { ports, jira, storage } = aWorld();
    storage.hold(anAdmission());
    expect(await setTargetPi(ports, erin, { issueId: '20001', pi: null })).toMatchObject({ ok: true, value: { target: { pi: null } } });
    expect(jira.issues.get('20001')?.property).toMatchObject({ v: 1, targetPi: null, admittedPi: '2027.1', admission: 'admitted', changedAt });
  });

  test('mends a property that was edited into nonsense, from storage', async () => {
    const { ports, jira, storage } = aWorld();
    storage.hold(anAdmission());
    jira.add(anIssue({ property: { targetPi: 42, admittedPi: '1999.1' } }));
    expect(await setTargetPi(ports, erin, { issueId: '20001', pi: '2027.1' })).toMatchObject({ ok: true, value: { target: { problem: null } } });
    expect(jira.issues.get('20001')?.property).toMatchObject({ v: 1, targetPi: '2027.1', admittedPi: '2027.1', admission: 'admitted', changedAt });
  });

  test.each([
    ['is not in the cadence', '2026.9', 'The cadence has no PI 2026.9'],
    ['is over', '2026.3', 'PI 2026.3 ended on 20 Sep'],
  ])('refuses a PI that %s, and writes nothing', async (_name, pi, words) => {
    const { ports, jira } = aWorld();
    expect(await setTargetPi(ports, erin, { issueId: '20001', pi })).toMatchObject({ fault: { code: 'bad-input', message: expect.stringContaining(words), problems: [{ path: 'pi' }] } });
    expect(jira.issues.get('20001')?.property).toBeUndefined();
  });

  test('leaves the last word to Jira', async () => {
    const { ports, jira } = aWorld();
    jira.actor = 'val';
    expect(await setTargetPi(ports, { accountId: 'val' }, { issueId: '20001', pi: '2027.1' })).toMatchObject({ fault: { code: 'forbidden' } });
  });
});
