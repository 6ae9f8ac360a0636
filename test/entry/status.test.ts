import { status } from '../../src/entry/status';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const payload = { cloudId: 'c', extension: { type: 'jira:issueContext', issue: { id: '20001', key: 'PAY-1' } } };
const lozenge = (label: string, type: string) => ({ status: { type: 'lozenge', value: { label, type } } });

describe('status', () => {
  test('says for which PI an epic waits, or to which it is admitted', async () => {
    const { ports, storage } = aWorld();
    expect(await status(ports, payload)).toEqual(lozenge('Waits for 2027.1', 'moved'));
    storage.hold(anAdmission());
    expect(await status(ports, payload)).toEqual(lozenge('Admitted to 2027.1', 'new'));
  });

  test('says why it has nothing to say', async () => {
    const { ports, storage, jira } = aWorld();
    jira.add(anIssue({ level: 0 }));
    expect(await status(ports, payload)).toEqual(lozenge('Not an epic', 'default'));
    storage.stored = null;
    expect(await status(ports, payload)).toEqual(lozenge('Not set up', 'default'));
  });

  test('tells an issue that the viewer can not see from one that is not there by nothing', async () => {
    const { ports, jira } = aWorld();
    jira.actor = 'stranger';
    expect(await status(ports, payload)).toEqual(lozenge('Not available', 'default'));
    jira.issues.clear();
    expect(await status(ports, payload)).toEqual(lozenge('Not available', 'default'));
  });

  test.each([[null], [{}], [{ extension: { issue: { id: '../x' } } }], ['text']])('does not trip over the payload %j', async (garbage) => {
    const { ports, jira } = aWorld();
    expect(await status(ports, garbage)).toEqual(lozenge('Not available', 'default'));
    expect(jira.requests).toEqual([]);
  });
});
