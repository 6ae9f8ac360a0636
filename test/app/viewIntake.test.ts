import { viewIntake } from '../../src/app/viewIntake';
import { STATUS, aCadence, aPolicy, aStored } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld, type World } from '../fakes/aWorld';

const view = ({ ports, jira }: World, accountId = 'erin') => {
  jira.actor = accountId;
  return viewIntake(ports, { accountId }, { issueId: '20001' });
};

describe('viewIntake', () => {
  test('shows verdict, readiness, choices and what the epic owner may do', async () => {
    expect(await view(aWorld())).toMatchObject({
      ok: true,
      value: {
        today: '2026-11-24',
        standing: 'governed',
        stream: { id: 'payments', name: 'Payments' },
        state: 'ready',
        currentPi: { key: '2026.4' },
        verdicts: { ready: { allowed: true }, implementing: { allowed: false, earliestPi: { key: '2027.1' }, closesOn: '2026-12-21', message: expect.stringContaining('Intake for PI 2026.4 closed on 7 Sep.') } },
        readiness: [{ met: true }, { met: true }, { met: true }],
        admission: null,
        policy: { admission: 'at-once' },
        may: { setTarget: true, request: true, withdraw: false, decide: false },
        lozenge: { label: 'Waits for 2027.1', type: 'moved' },
      },
    });
  });

  test('says the same to a viewer, who may do nothing', async () => {
    const world = aWorld();
    const [erin, val] = [await view(world), await view(world, 'val')];
    if (!erin.ok || !val.ok) throw new Error('both see the epic');
    expect(val.value).toEqual({ ...erin.value, may: { setTarget: false, request: false, withdraw: false, decide: false, score: false, exceptionPis: [], decideException: false } });
  });

  test('lets who holds the role decide, once there is a request', async () => {
    const world = aWorld();
    expect(await view(world, 'sam')).toMatchObject({ value: { may: { decide: false } } });
    world.storage.hold(anAdmission({ state: 'requested' }));
    expect(await view(world, 'sam')).toMatchObject({ value: { may: { decide: true } } });
    expect(await view(world, 'ada')).toMatchObject({ value: { may: { decide: false } } });
  });

  test('offers no request where something is missing', async () => {
    const world = aWorld();
    world.jira.add(anIssue({ fields: {}, statusId: STATUS.analyzing }));
    expect(await view(world)).toMatchObject({ value: { state: 'analyzing', may: { request: false, setTarget: true }, lozenge: { label: '3 to complete' } } });
  });

  test.each([
    ['is set', { v: 1, targetPi: '2027.2', admittedPi: null, admission: 'none' }, '2027.2', null],
    ['is not there', undefined, undefined, null],
    ['was edited into nonsense', { targetPi: 42 }, undefined, 'interlock.targetPi'],
    ['is nonsense altogether', 'hello', undefined, 'interlock'],
    ['names a PI that the cadence has no more', { v: 1, targetPi: '2026.9', admittedPi: null, admission: 'none' }, undefined, 'interlock.targetPi'],
  ])('reads a target PI that %s', async (_name, property, key, problem) => {
    const world = aWorld();
    world.jira.add(anIssue({ property }));
    const result = await view(world);
    if (!result.ok) throw new Error(result.fault.message);
    expect([result.value.target.pi?.key, result.value.target.problem?.path ?? null]).toEqual([key, problem]);
  });

  test.each([
    ['not-an-epic', { level: 0 }, 'Not an epic'],
    ['outside-streams', { projectId: '10007' }, 'Outside streams'],
  ])('says that the gate has no say: %s', async (standing, overrides, label) => {
    const world = aWorld();
    world.jira.add(anIssue(overrides));
    expect(await view(world)).toMatchObject({ ok: true, value: { standing, verdicts: null, readiness: [], choices: [], may: { setTarget: false, request: false }, lozenge: { label } } });
  });

  test('before the set-up, says so, but not about an issue that is hidden', async () => {
    const world = aWorld();
    world.storage.stored = null;
    expect(await view(world)).toMatchObject({ ok: true, value: { standing: 'not-set-up', policy: null, currentPi: null, lozenge: { label: 'Not set up' } } });
    world.jira.people.set('stranger', { browse: [], edit: [] });
    expect(await view(world, 'stranger')).toMatchObject({ ok: false, fault: { code: 'not-found' } });
  });

  test('asks Jira for groups only where a role is held by one', async () => {
    const world = aWorld();
    world.storage.stored = aStored({ roles: [] });
    await view(world);
    expect(world.jira.requests.sort()).toEqual(['user mayEdit', 'user readEpic']);
  });

  test.each(['settings.read', 'records.read'] as const)('passes on that storage is down (%s)', async (operation) => {
    const world = aWorld();
    world.storage.break(operation, 'fault');
    expect(await view(world)).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });

  test('says that a stored cadence is none, instead of falling over it', async () => {
    const world = aWorld();
    world.storage.stored = aStored({ cadence: aCadence({ iterationDays: 0 }), intake: aPolicy() });
    expect(await view(world)).toMatchObject({ ok: false, fault: { code: 'unreadable', problems: [{ path: 'iterationDays' }] } });
  });
});
