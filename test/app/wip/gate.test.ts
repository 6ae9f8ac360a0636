import { decideTransition } from '../../../src/app/decideTransition';
import { followIssue } from '../../../src/app/followIssue';
import type { Transition } from '../../../src/app/gate';
import { sweepWip } from '../../../src/app/wip/sweepWip';
import type { WipLimit } from '../../../src/contract';
import { anException } from '../../builders/anException';
import { anAdmission, anIssue } from '../../builders/anIssue';
import { PROJECT, STATUS, aStored } from '../../builders/aSettings';
import { aWorld, type World } from '../../fakes/aWorld';

const WIP: WipLimit[] = [{ state: 'implementing', streamId: 'payments', limit: 3 }, { state: 'implementing', streamId: null, limit: 5 }];

/** So many epics of Payments, each ready and admitted to the running PI. */
function crowd(count: number, wip = WIP, statusId = STATUS.ready): World {
  const world = aWorld();
  world.storage.stored = aStored({ wip });
  for (let at = 1; at <= count; at++) {
    const id = String(20000 + at);
    world.jira.add(anIssue({ id, key: `PAY-${at}`, statusId }));
    world.storage.hold(anAdmission({ issueId: id, pi: '2026.4' }));
  }
  return world;
}

const start = (at: number, overrides: Partial<Transition> = {}): Transition => ({ rule: 'implementing', issueKey: `PAY-${at}`, accountId: 'erin', toStatusId: STATUS.implementing, modifiedFields: {}, ...overrides });
const move = ({ jira }: World, at: number, statusId: string) => jira.add({ ...jira.issues.get(String(20000 + at))!, statusId });
const holders = async ({ ports }: World) => {
  const read = await ports.wip.read([{ state: 'implementing', streamId: 'payments' }]);
  return read.ok ? read.value[0]!.leases.map(({ issueId }) => Number(issueId) - 20000) : [];
};
const minutesLater = (world: World, minutes: number) => { world.clock.instant = new Date(Date.parse(world.clock.instant) + minutes * 60_000).toISOString(); };

test('of fifty that come at once for three places exactly three pass; the others are told who holds them', async () => {
  const world = crowd(50);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => decideTransition(world.ports, start(at + 1))));
  const passed = answers.filter(({ allowed }) => allowed);
  const refused = answers.filter(({ allowed }) => !allowed);
  expect([passed.length, refused.length]).toEqual([3, 47]);
  const keys = (await holders(world)).map((at) => `PAY-${at}`);
  for (const { message } of refused) expect(message).toBe(`The WIP limit of Payments for implementing is reached: 3 of 3, held by ${keys.join(', ')}. Finish or stop one of them first.`);
  const told = world.storage.entries.filter(({ kind }) => kind === 'refused');
  expect(told).toHaveLength(47);
  // more people read the ledger than the one who moved the issue
  expect(JSON.stringify(told)).not.toContain('PAY-');
});

test('a limit of the portfolio and one of the stream are taken together or not at all', async () => {
  const world = crowd(6, [{ state: 'implementing', streamId: 'payments', limit: 9 }, { state: 'implementing', streamId: null, limit: 2 }]);
  const answers = await Promise.all([1, 2, 3, 4].map((at) => decideTransition(world.ports, start(at))));
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(2);
  expect(await holders(world)).toHaveLength(2);
  expect(answers.find(({ allowed }) => !allowed)?.message).toContain('The WIP limit of the portfolio for implementing is reached: 2 of 2');
});

test('who is in the state already counts from the first transition on, and takes no second place', async () => {
  const world = crowd(5);
  for (const at of [1, 2, 3]) move(world, at, STATUS.implementing);
  expect(await decideTransition(world.ports, start(4))).toMatchObject({ allowed: false });
  expect(await decideTransition(world.ports, start(1))).toMatchObject({ allowed: true });
  expect(await holders(world)).toEqual([1, 2, 3]);
});

test('a place whose transition failed comes free once its lease has run out, and not before', async () => {
  const world = crowd(4);
  for (const at of [1, 2, 3]) await decideTransition(world.ports, start(at));
  for (const at of [1, 2]) { move(world, at, STATUS.implementing); await followIssue(world.ports, String(20000 + at), ['status']); }
  minutesLater(world, 1);
  expect(await decideTransition(world.ports, start(4))).toMatchObject({ allowed: false });
  minutesLater(world, 2);
  expect(await decideTransition(world.ports, start(4))).toMatchObject({ allowed: true });
  expect(await holders(world)).toEqual([1, 2, 4]);
});

test('a transition that went through keeps its place although its event was lost and its lease ran out', async () => {
  const world = crowd(4);
  for (const at of [1, 2, 3]) { await decideTransition(world.ports, start(at)); move(world, at, STATUS.implementing); }
  minutesLater(world, 90);
  expect(await decideTransition(world.ports, start(4))).toMatchObject({ allowed: false });
  expect(await holders(world)).toEqual([1, 2, 3]);
});

test('who leaves gives the place back by the event, and without it by the sweep or the next that asks', async () => {
  const world = crowd(6);
  for (const at of [1, 2, 3]) { await decideTransition(world.ports, start(at)); move(world, at, STATUS.implementing); await followIssue(world.ports, String(20000 + at), ['status']); }
  move(world, 1, STATUS.done);
  await followIssue(world.ports, '20001', ['status']);
  expect(await holders(world)).toEqual([2, 3]);
  move(world, 2, STATUS.done);
  expect(await sweepWip(world.ports)).toEqual({ ok: true, value: 2 });
  expect(await holders(world)).toEqual([3]);
  expect(world.storage.entries.filter(({ kind }) => kind === 'wip-mended')).toHaveLength(2);
  expect(world.storage.entries).toContainEqual(expect.objectContaining({ kind: 'wip-mended', detail: { state: 'implementing', streamId: 'payments', before: { held: 2 }, after: { held: 1 } } }));
  move(world, 3, STATUS.done);
  for (const at of [4, 5, 6]) expect(await decideTransition(world.ports, start(at))).toMatchObject({ allowed: true });
  // the places under the limit of the portfolio were not asked for meanwhile
  expect(await sweepWip(world.ports)).toEqual({ ok: true, value: 1 });
  expect(await sweepWip(world.ports)).toEqual({ ok: true, value: 0 });
});

test('an epic that is deleted, or moved to another stream, gives its place back', async () => {
  const world = crowd(3);
  for (const at of [1, 2]) { await decideTransition(world.ports, start(at)); move(world, at, STATUS.implementing); await followIssue(world.ports, String(20000 + at), null); }
  world.jira.issues.delete('20001');
  await followIssue(world.ports, '20001', null);
  world.jira.add({ ...world.jira.issues.get('20002')!, projectId: PROJECT.WEB });
  await followIssue(world.ports, '20002', ['project']);
  expect(await holders(world)).toEqual([]);
});

test('an exception stands above WIP', async () => {
  const world = crowd(3);
  world.jira.add(anIssue({ id: '30001', key: 'PAY-99' }));
  for (const at of [1, 2, 3]) move(world, at, STATUS.implementing);
  const late = start(1, { issueKey: 'PAY-99' });
  const both = await decideTransition(world.ports, late);
  expect(both.message).toContain('Intake for PI 2026.4 closed on 7 Sep.');
  expect(both.message).toContain('The WIP limit of Payments for implementing is reached: 3 of 3, held by PAY-1, PAY-2, PAY-3.');
  await world.ports.exceptions.write(anException({ issueId: '30001', pi: '2026.4', state: 'granted', expiresOn: '2026-12-11', version: 1 }), 0, { at: world.clock.instant, kind: 'exception-granted', issueId: '30001', by: 'sam', detail: {} });
  expect(await decideTransition(world.ports, late)).toMatchObject({ allowed: true });
  expect(await holders(world)).toHaveLength(4);
});

test.each([
  ['reviewing', STATUS.reviewing, false], ['a state without a limit', STATUS.analyzing, true], ['a status that is not mapped', '99999', true],
])('a rule for WIP alone asks for room in %s', async (_, toStatusId, allowed) => {
  const world = crowd(2, [{ state: 'reviewing', streamId: null, limit: 1 }], STATUS.funnel);
  move(world, 2, STATUS.reviewing);
  expect(await decideTransition(world.ports, start(1, { rule: 'wip', toStatusId }))).toMatchObject({ allowed });
});

test('holders that the person may not browse are counted, not named; automation learns of none', async () => {
  const world = crowd(4, [{ state: 'implementing', streamId: null, limit: 3 }]);
  for (const at of [1, 2]) move(world, at, STATUS.implementing);
  world.jira.add(anIssue({ id: '40001', key: 'SEC-1', projectId: PROJECT.SEC, statusId: STATUS.implementing }));
  expect((await decideTransition(world.ports, start(4))).message).toContain('3 of 3, held by PAY-1, PAY-2 and 1 more.');
  expect((await decideTransition(world.ports, start(4, { accountId: null }))).message).toContain('3 of 3. Finish');
});

test.each(['wip.read', 'wip.write'] as const)('where %s fails, the gate fails, and policy decides', async (operation) => {
  const world = crowd(1);
  world.storage.break(operation, 'fault');
  expect(await decideTransition(world.ports, start(1))).toMatchObject({ allowed: false, message: expect.stringContaining('The intake could not be checked') });
});
