import { sweepMirrors } from '../../src/app/sweepMirrors';
import type { Admission } from '../../src/contract';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const admission = (issueId: string, over: Partial<Admission> = {}): Admission => anAdmission({ issueId, ...over });

const entry = { at: '2026-11-10T09:00:00.000Z', kind: 'admitted', by: 'erin', detail: {} } as const;

async function worldWith(...held: [Admission, unknown][]) {
  const world = aWorld();
  for (const [record, property] of held) {
    world.jira.add(anIssue({ id: record.issueId, key: `PAY-${record.issueId}`, property }));
    await world.ports.admissions.write(record, 0, { ...entry, issueId: record.issueId });
  }
  return world;
}

const right = { v: 1, targetPi: '2027.2', admittedPi: '2027.1', admission: 'admitted', startsOn: '2027-01-04' };

test.each([
  ['is missing', undefined, null],
  ['was edited by hand', { ...right, admittedPi: '2026.4' }, '2027.2'],
  ['is nonsense', { targetPi: 42 }, null],
])('a mirror that %s is mended, keeping a target that can be read, and the ledger is told', async (_, property, targetPi) => {
  const { ports, jira, storage } = await worldWith([admission('1'), property]);
  expect(await sweepMirrors(ports)).toEqual({ ok: true, value: { right: 0, mended: 1, failed: 0 } });
  expect(jira.issues.get('1')?.property).toMatchObject({ v: 1, targetPi, admittedPi: '2027.1', admission: 'admitted', changedAt: '2026-11-24T09:00:00.000Z' });
  expect(storage.entries.at(-1)).toMatchObject({ kind: 'mirror-mended', issueId: '1', by: null });
});

test('a mirror that is right is left alone', async () => {
  const { ports, jira } = await worldWith([admission('1'), right], [admission('2', { state: 'declined' }), { v: 1, targetPi: null, admittedPi: null, admission: 'declined' }]);
  expect(await sweepMirrors(ports)).toEqual({ ok: true, value: { right: 2, mended: 0, failed: 0 } });
  expect(jira.requests.filter((request) => request.endsWith('writeProperty'))).toEqual([]);
});

test.each([
  ['long ago', '2026-01-05T08:00:00.000Z'],
  ['by a version that did not tell when', undefined],
])('a right mirror that was written %s is not written again', async (_, changedAt) => {
  const { ports, jira } = await worldWith([admission('1'), { ...right, changedAt }]);
  expect(await sweepMirrors(ports)).toEqual({ ok: true, value: { right: 1, mended: 0, failed: 0 } });
  expect(jira.issues.get('1')?.property).toEqual({ ...right, changedAt });
});

test('an issue that is gone is passed over; a second sweep finds nothing to do', async () => {
  const { ports, jira } = await worldWith([admission('1'), undefined], [admission('2'), undefined]);
  jira.issues.delete('2');
  expect(await sweepMirrors(ports)).toEqual({ ok: true, value: { right: 0, mended: 1, failed: 0 } });
  expect(await sweepMirrors(ports)).toEqual({ ok: true, value: { right: 1, mended: 0, failed: 0 } });
});

test('a mirror that Jira does not take is counted and told; Jira down ends the sweep with its fault', async () => {
  const { ports, jira, storage } = await worldWith([admission('1'), undefined]);
  jira.break('writeProperty', 'fault');
  expect(await sweepMirrors(ports)).toEqual({ ok: true, value: { right: 0, mended: 0, failed: 1 } });
  expect(storage.entries.at(-1)).toMatchObject({ kind: 'mirror-failed', issueId: '1' });
  jira.break('readProperties', 'fault');
  expect(await sweepMirrors(ports)).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
});
