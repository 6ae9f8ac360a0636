import { requestAdmission } from '../../src/app/requestAdmission';
import { withdrawAdmission } from '../../src/app/withdrawAdmission';
import { anAdmission } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const erin = { accountId: 'erin' };
const issue = { issueId: '20001' };

describe('withdrawAdmission', () => {
  test('takes an admission back whose PI has not begun', async () => {
    const { ports, storage, jira } = aWorld();
    await requestAdmission(ports, erin, { ...issue, pi: '2027.1' });
    expect(await withdrawAdmission(ports, erin, issue)).toMatchObject({ ok: true, value: { admission: null, may: { request: true, withdraw: false } } });
    expect(storage.held.get('20001')).toEqual({ admission: null, version: 2 });
    expect(storage.entries.at(-1)).toMatchObject({ kind: 'withdrawn', by: 'erin', detail: { pi: '2027.1', was: 'admitted', before: { state: 'admitted', pi: '2027.1' }, after: null } });
    expect(jira.issues.get('20001')?.property).toMatchObject({ admittedPi: null, admission: 'none' });
  });

  test.each([
    ['there is none', null, 'There is no admission to withdraw'],
    ['it was declined', anAdmission({ state: 'declined' }), 'it was declined'],
    ['its PI has begun', anAdmission({ pi: '2026.4' }), 'PI 2026.4 began on 21 Sep'],
  ])('refuses where %s', async (_name, admission, words) => {
    const { ports, storage } = aWorld();
    if (admission) storage.hold(admission);
    expect(await withdrawAdmission(ports, erin, issue)).toMatchObject({ ok: false, fault: { code: 'conflict', message: expect.stringContaining(words) } });
    expect(storage.entries).toEqual([]);
  });

  test('comes second to a decision', async () => {
    const { ports, storage } = aWorld();
    storage.hold(anAdmission({ state: 'requested' }));
    storage.beforeWrite = async () => storage.hold(anAdmission({ state: 'declined', version: 2 }));
    expect(await withdrawAdmission(ports, erin, issue)).toMatchObject({ ok: false, fault: { code: 'conflict', message: expect.stringContaining('was declined') } });
    expect(storage.held.get('20001')).toMatchObject({ version: 2 });
  });
});
