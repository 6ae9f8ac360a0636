import { followIssue } from '../../src/app/followIssue';
import { FIELD } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const property = (world: ReturnType<typeof aWorld>) => world.jira.issues.get('20001')?.property;

test('gives an epic that came the property that it should have', async () => {
  const world = aWorld();
  world.storage.hold(anAdmission());
  expect(await followIssue(world.ports, '20001', null)).toEqual({ ok: true, value: null });
  expect(property(world)).toMatchObject({ admission: 'admitted', admittedPi: '2027.1', startsOn: '2027-01-04', readiness: 'ready', missing: 0, jobSize: 5 });
});

test('follows a field that readiness or WSJF looks at, keeps the target PI, and writes nothing twice', async () => {
  const world = aWorld();
  world.jira.add(anIssue({ property: { v: 1, targetPi: '2027.2' }, fields: { ...anIssue().fields, [FIELD.jobSize]: null } }));
  await followIssue(world.ports, '20001', [FIELD.jobSize]);
  expect(property(world)).toMatchObject({ targetPi: '2027.2', readiness: 'not-ready', missing: 1, jobSize: null });
  const writes = () => world.jira.requests.filter((request) => request.includes('writeProperty')).length;
  expect(writes()).toBe(1);
  await followIssue(world.ports, '20001', [FIELD.jobSize]);
  expect(writes()).toBe(1);
});

test.each([
  ['a change of a field that nothing looks at', ['summary', 'priority'], 0], ['a change of links, which Jira gives no id', [null], 1], ['a change of status', ['status'], 1], ['no word of fields', null, 1],
])('%s: asks Jira %#', async (_, fields, times) => {
  const { ports, jira } = aWorld();
  await followIssue(ports, '20001', fields);
  expect(jira.requests.filter((request) => request === 'app readEpic')).toHaveLength(times);
});

test.each([['no epic', { level: 0 }], ['outside every stream', { projectId: '10007' }]])('leaves an issue alone that is %s', async (_, overrides) => {
  const world = aWorld();
  world.jira.add(anIssue(overrides));
  await followIssue(world.ports, '20001', null);
  expect(property(world)).toBeUndefined();
});

test('an issue that is gone is no fault, nor is a site that is not set up; Jira that does not answer is', async () => {
  const world = aWorld();
  expect(await followIssue(world.ports, '99999', null)).toEqual({ ok: true, value: null });
  world.jira.break('readEpic', 'fault');
  expect(await followIssue(world.ports, '20001', null)).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  world.storage.stored = null;
  expect(await followIssue(world.ports, '20001', null)).toEqual({ ok: true, value: null });
});
