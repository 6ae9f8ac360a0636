import { decideAdmission } from '../../src/app/decideAdmission';
import { withdrawAdmission } from '../../src/app/withdrawAdmission';
import { requestAdmission } from '../../src/app/requestAdmission';
import { aPolicy, aStored } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const sam = { accountId: 'sam' };
const admit = { issueId: '20001', version: 1, decision: 'admit' as const, reason: null };
const decline = { ...admit, decision: 'decline' as const, reason: 'No capacity' };

const withRequest = () => {
  const world = aWorld();
  world.jira.actor = 'sam';
  world.storage.stored = aStored({ intake: aPolicy({ admission: 'by-portfolio' }) });
  world.storage.hold(anAdmission({ state: 'requested' }));
  return world;
};

describe('decideAdmission', () => {
  test('admits, and mirrors it though sam may not edit the issue', async () => {
    const { ports, storage, jira } = withRequest();
    expect(await decideAdmission(ports, sam, admit)).toMatchObject({ ok: true, value: { state: 'admitted', decidedBy: 'sam', version: 2 } });
    expect(storage.entries).toMatchObject([{ kind: 'admitted', by: 'sam', detail: { before: { state: 'requested', pi: '2027.1' }, after: { state: 'admitted', pi: '2027.1' } } }]);
    expect(jira.issues.get('20001')?.property).toMatchObject({ admittedPi: '2027.1' });
  });

  test('declines with a reason', async () => {
    const { ports, storage } = withRequest();
    expect(await decideAdmission(ports, sam, decline)).toMatchObject({ ok: true, value: { state: 'declined', reason: 'No capacity' } });
    expect(storage.entries).toMatchObject([{ kind: 'declined', detail: { reason: 'No capacity', why: 'No capacity', after: { state: 'declined', pi: '2027.1' } } }]);
  });

  test('does not decline without one', async () => {
    const { ports } = withRequest();
    expect(await decideAdmission(ports, sam, { ...decline, reason: '  ' })).toMatchObject({ fault: { code: 'bad-input', problems: [{ path: 'reason' }] } });
  });

  test('does not admit once the intake has closed, and names the next PI', async () => {
    const { ports, clock } = withRequest();
    clock.instant = '2026-12-22T09:00:00.000Z';
    expect(await decideAdmission(ports, sam, admit)).toMatchObject({ fault: { code: 'conflict', message: expect.stringContaining('Next: PI 2027.2') } });
  });

  test('decides the request that the person saw, and no other', async () => {
    const { ports } = withRequest();
    expect(await decideAdmission(ports, sam, { ...admit, version: 3 })).toMatchObject({ fault: { code: 'conflict' } });
  });

  test('does not find an issue that sam can not see', async () => {
    const { ports, jira } = withRequest();
    jira.add(anIssue({ projectId: '10006' }));
    expect(await decideAdmission(ports, sam, admit)).toMatchObject({ fault: { code: 'not-found' } });
  });

  test('of two deciders at once, one wins and the other is told what happened', async () => {
    const { ports, storage } = withRequest();
    storage.beforeWrite = () => decideAdmission(ports, sam, decline);
    const second = await decideAdmission(ports, { accountId: 'sol' }, admit);
    expect(second).toMatchObject({ ok: false, fault: { code: 'conflict', message: expect.stringContaining('admission to 2027.1 was declined') } });
    expect(storage.held.get('20001')).toMatchObject({ version: 2, admission: { state: 'declined', decidedBy: 'sam' } });
    expect(storage.entries).toHaveLength(1);
  });

  test('comes second to a withdrawal, and cannot decide the request that follows it', async () => {
    const { ports, storage, jira } = withRequest();
    jira.people.get('sam')!.edit.push('10001');
    storage.beforeWrite = () => withdrawAdmission(ports, { accountId: 'erin' }, { issueId: '20001' });
    expect(await decideAdmission(ports, sam, admit)).toMatchObject({ fault: { code: 'conflict', message: expect.stringContaining('the request was withdrawn') } });
    await requestAdmission(ports, { accountId: 'erin' }, { issueId: '20001', pi: '2027.1' });
    expect(storage.held.get('20001')).toMatchObject({ version: 3, admission: { state: 'requested' } });
    expect(await decideAdmission(ports, sam, admit)).toMatchObject({ fault: { code: 'conflict' } });
  });
});
