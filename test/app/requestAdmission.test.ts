import { requestAdmission } from '../../src/app/requestAdmission';
import { viewIntake } from '../../src/app/viewIntake';
import { aPolicy, aStored, STATUS } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const erin = { accountId: 'erin' };
const ask = { issueId: '20001', pi: '2027.1' };

describe('requestAdmission', () => {
  test('admits a ready epic at once, by default, and mirrors it', async () => {
    const { ports, storage, jira } = aWorld();
    const result = await requestAdmission(ports, erin, ask);
    expect(result).toMatchObject({ ok: true, value: { admission: { state: 'admitted', pi: '2027.1', requestedBy: 'erin', version: 1 }, lozenge: { label: 'Admitted to 2027.1' } } });
    expect(storage.held.get('20001')).toMatchObject({ version: 1, admission: { state: 'admitted' } });
    expect(storage.entries).toEqual([{ at: '2026-11-24T09:00:00.000Z', kind: 'admitted', issueId: '20001', by: 'erin', detail: { pi: '2027.1', version: 1, before: null, after: { state: 'admitted', pi: '2027.1' } } }]);
    expect(jira.issues.get('20001')?.property).toMatchObject({ v: 1, targetPi: null, admittedPi: '2027.1', admission: 'admitted', changedAt: '2026-11-24T09:00:00.000Z' });
  });

  test('keeps a request where the portfolio decides', async () => {
    const { ports, storage, jira } = aWorld();
    storage.stored = aStored({ intake: aPolicy({ admission: 'by-portfolio' }) });
    const result = await requestAdmission(ports, erin, ask);
    expect(result).toMatchObject({ ok: true, value: { admission: { state: 'requested', decidedBy: null }, may: { request: false, withdraw: true, decide: false } } });
    expect(storage.entries.map(({ kind }) => kind)).toEqual(['requested']);
    expect(jira.issues.get('20001')?.property).toMatchObject({ admittedPi: null, admission: 'requested' });
  });

  test('refuses a PI whose intake has closed, in the words of the story, and writes nothing', async () => {
    const { ports, storage, jira } = aWorld();
    const result = await requestAdmission(ports, erin, { ...ask, pi: '2026.4' });
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-input', message: expect.stringContaining('Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.') } });
    expect(storage.entries).toEqual([]);
    expect(storage.held.size).toBe(0);
    expect(jira.requests).not.toContain('app writeProperty');
  });

  test('regression: an epic that is done is offered neither admission nor an exception', async () => {
    const { ports, jira } = aWorld();
    jira.add(anIssue({ statusId: STATUS.done }));
    expect(await viewIntake(ports, erin, { issueId: '20001' })).toMatchObject({ ok: true, value: { may: { request: false, exceptionPis: [], setTarget: true } } });
  });

  test('refuses an epic that is not ready, naming every criterion', async () => {
    const { ports, jira } = aWorld();
    jira.add(anIssue({ fields: {} }));
    const result = await requestAdmission(ports, erin, ask);
    expect(result.ok ? [] : result.fault.problems?.map(({ path }) => path)).toEqual(['readiness.hypothesis', 'readiness.business-case', 'readiness.job-size']);
  });

  test.each([
    ['is no epic', { level: 0 }, 'no portfolio epic'],
    ['is outside every stream', { projectId: '10007' }, 'in no value stream'],
  ])('refuses an issue that %s', async (_name, overrides, words) => {
    const { ports, jira } = aWorld();
    jira.add(anIssue(overrides));
    expect(await requestAdmission(ports, erin, ask)).toMatchObject({ ok: false, fault: { code: 'bad-input', message: expect.stringContaining(words), problems: [{ path: 'issueId' }] } });
  });

  test('says that the app is not set up', async () => {
    const { ports, storage } = aWorld();
    storage.stored = null;
    expect(await requestAdmission(ports, erin, ask)).toMatchObject({ fault: { code: 'not-set-up' } });
  });

  test('asks again after it was declined, and after it was withdrawn, with a version that goes on', async () => {
    const { ports, storage } = aWorld();
    storage.hold(anAdmission({ state: 'declined', reason: 'No capacity', version: 4 }));
    expect(await requestAdmission(ports, erin, ask)).toMatchObject({ value: { admission: { version: 5 } } });
    storage.held.set('20001', { admission: null, version: 6 });
    expect(await requestAdmission(ports, erin, ask)).toMatchObject({ value: { admission: { version: 7 } } });
  });

  test('of two people at once, lets one in and tells the other what happened', async () => {
    const { ports, storage } = aWorld();
    storage.beforeWrite = () => requestAdmission(ports, { accountId: 'ada' }, ask);
    const second = await requestAdmission(ports, erin, ask);
    expect(second).toMatchObject({ ok: false, fault: { code: 'conflict', message: expect.stringContaining('the epic was admitted to 2027.1') } });
    expect(storage.held.get('20001')).toMatchObject({ version: 1, admission: { requestedBy: 'ada' } });
    expect(storage.entries).toHaveLength(1);
  });

  test('stands even where the mirror fails, and the ledger says so', async () => {
    const { ports, storage, jira } = aWorld();
    jira.break('writeProperty', 'fault');
    expect(await requestAdmission(ports, erin, ask)).toMatchObject({ ok: true, value: { admission: { state: 'admitted' } } });
    expect(storage.entries.map(({ kind }) => kind)).toEqual(['admitted', 'mirror-failed']);
  });

  test('writes nothing where storage fails', async () => {
    const { ports, storage, jira } = aWorld();
    storage.break('admissions.write', 'fault');
    expect(await requestAdmission(ports, erin, ask)).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    expect(jira.issues.get('20001')?.property).toBeUndefined();
  });

  test('keeps the target PI when it mirrors', async () => {
    const { ports, jira } = aWorld();
    jira.add(anIssue({ property: { v: 1, targetPi: '2027.2', admittedPi: null, admission: 'none' } }));
    await requestAdmission(ports, erin, ask);
    expect(jira.issues.get('20001')?.property).toMatchObject({ targetPi: '2027.2', admittedPi: '2027.1' });
  });
});
