import { fillProperties } from '../../src/app/fillProperties';
import { PROJECT, STATUS } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

/** The epic type of the catalogue's site. */
function world() {
  const made = aWorld();
  const typeId = made.jira.catalogue.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1)!.id;
  const add = (id: string, overrides: Parameters<typeof anIssue>[0] = {}) => made.jira.add(anIssue({ id, key: `PAY-${id}`, typeId, ...overrides }));
  made.jira.issues.clear();
  return { ...made, add, property: (id: string) => made.jira.issues.get(id)?.property };
}

test('epics that have no property get theirs, once', async () => {
  const { ports, storage, jira, add, property } = world();
  add('1');
  add('2', { property: { v: 1, targetPi: '2027.1' } });
  add('3', { statusId: STATUS.done });
  add('4', { level: 0, typeId: '99999' });
  add('5', { projectId: PROJECT.HR });
  storage.hold(anAdmission({ issueId: '1' }));
  expect(await fillProperties(ports)).toEqual({ ok: true, value: 1 });
  expect(property('1')).toMatchObject({ admission: 'admitted', readiness: 'ready', startsOn: '2027-01-04' });
  expect(['2', '3', '4', '5'].map((id) => property(id))).toEqual([{ v: 1, targetPi: '2027.1' }, undefined, undefined, undefined]);
  expect(await fillProperties(ports)).toEqual({ ok: true, value: 0 });
  expect(jira.requests.filter((request) => request.includes('user'))).toEqual([]);
});

test('an admission that comes in while the property is written is in it in the end', async () => {
  const { ports, storage, jira, add, property } = world();
  add('1');
  const write = jira.writeProperty;
  jira.writeProperty = async (...call) => {
    storage.hold(anAdmission({ issueId: '1' }));
    return write(...call);
  };
  expect(await fillProperties(ports)).toEqual({ ok: true, value: 1 });
  expect(property('1')).toMatchObject({ admission: 'admitted', admittedPi: '2027.1' });
});

test('a site that is not set up has nothing to fill; Jira that does not answer is a fault', async () => {
  const { ports, storage, jira } = world();
  jira.break('findBare', 'fault');
  expect(await fillProperties(ports)).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  storage.stored = null;
  expect(await fillProperties(ports)).toEqual({ ok: true, value: 0 });
});
