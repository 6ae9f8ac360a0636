import { readPiIntake } from '../../src/app/readPiIntake';
import { sealPis } from '../../src/app/sealPis';
import { PROJECT } from '../builders/aSettings';
import { anException } from '../builders/anException';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld, type World } from '../fakes/aWorld';

/** The day after the cutoff of PI 2027.1. */
const CLOSED = '2026-12-21T23:30:00.000Z';

const admit = (world: World, id: string, projectId = PROJECT.PAY, pi = '2027.1') => {
  world.jira.add(anIssue({ id, key: `K-${id}`, projectId }));
  world.storage.hold(anAdmission({ issueId: id, pi, decidedAt: '2026-11-12T10:00:00.000Z' }));
};

describe('sealPis', () => {
  test('seals the PI whose cutoff has passed with what is admitted to it, page by page', async () => {
    const world = aWorld();
    world.clock.instant = CLOSED;
    world.storage.pageSize = 1;
    for (const id of ['20011', '20012', '20013']) admit(world, id);
    admit(world, '20014', PROJECT.PAY, '2026.4');
    world.storage.hold(anAdmission({ issueId: '20015', state: 'requested' })).hold(anAdmission({ issueId: '20016', state: 'declined' }));
    const ids = ['20011', '20012', '20013'];
    const scope = { pi: '2027.1', sealedAt: CLOSED, items: ids.map((issueId) => ({ issueId, admittedAt: '2026-11-12T10:00:00.000Z' })) };
    expect(await sealPis(world.ports)).toEqual({ ok: true, value: scope });
    expect(world.storage.sealed.get('2027.1')).toEqual(scope);
    expect(world.storage.entries).toEqual([{ at: CLOSED, kind: 'pi-sealed', issueId: null, by: null, detail: { pi: '2027.1', count: 3, ids } }]);
  });

  test('waits until the cutoff’s day is over in the portfolio’s zone', async () => {
    const { ports, clock, storage } = aWorld();
    clock.instant = '2026-12-21T22:59:59.000Z';
    expect(await sealPis(ports)).toMatchObject({ ok: true, value: { pi: '2026.4' } });
    clock.instant = '2026-12-21T23:00:00.000Z';
    expect(await sealPis(ports)).toMatchObject({ ok: true, value: { pi: '2027.1' } });
    expect([...storage.sealed.keys()]).toEqual(['2026.4', '2027.1']);
  });

  test('seals a PI once: a second run, or one at the same time, changes nothing', async () => {
    const world = aWorld();
    world.clock.instant = CLOSED;
    admit(world, '20011');
    world.storage.beforeWrite = () => sealPis(world.ports);
    expect(await sealPis(world.ports)).toEqual({ ok: true, value: null });
    admit(world, '20012');
    expect(await sealPis(world.ports)).toEqual({ ok: true, value: null });
    expect(world.storage.sealed.get('2027.1')?.items).toHaveLength(1);
    expect(world.storage.entries).toHaveLength(1);
  });

  test('seals also what nothing was admitted to, and dates what was admitted at once by its request', async () => {
    const { ports, storage, clock } = aWorld();
    expect(await sealPis(ports)).toMatchObject({ value: { pi: '2026.4', items: [] } });
    clock.instant = CLOSED;
    storage.hold(anAdmission());
    expect(await sealPis(ports)).toMatchObject({ value: { items: [{ issueId: '20001', admittedAt: '2026-11-10T10:00:00.000Z' }] } });
  });

  test('does nothing before the set-up, and hands a fault on', async () => {
    const world = aWorld();
    world.storage.break('admissions.ofPi', 'fault');
    expect(await sealPis(world.ports)).toMatchObject({ fault: { code: 'unavailable' } });
    world.storage.stored = null;
    expect(await sealPis(world.ports)).toEqual({ ok: true, value: null });
    expect(world.storage.entries).toEqual([]);
  });
});

describe('readPiIntake', () => {
  const read = (world: World, accountId: string, pi = '2027.1') => {
    world.jira.actor = accountId;
    return readPiIntake(world.ports, { accountId }, { pi });
  };

  const aPi = () => {
    const world = aWorld();
    world.storage.pageSize = 1;
    admit(world, '20011');
    admit(world, '20012', PROJECT.SEC);
    admit(world, '20013', PROJECT.PAY, '2026.4');
    world.storage.seal({ pi: '2027.1', sealedAt: CLOSED, items: ['20011', '20012', '29999'].map((issueId) => ({ issueId, admittedAt: CLOSED })) });
    for (const [issueId, state] of [['20011', 'requested'], ['20012', 'granted'], ['20013', 'refused']] as const) world.storage.ask(anException({ issueId, pi: '2027.1', state }));
    return world;
  };

  test('reads scope, admissions and exceptions of the PI, all pages of them', async () => {
    const result = await read(aPi(), 'kim');
    if (!result.ok) throw new Error(result.fault.message);
    const { sealed, admitted, exceptions, asOf } = result.value;
    expect([sealed?.items.map(({ issueId }) => issueId), admitted.map(({ issueId }) => issueId), exceptions.map(({ state }) => state), asOf]).toEqual([
      ['20011', '20012'], ['20011', '20012'], ['requested', 'granted', 'refused'], '2026-11-24T09:00:00.000Z',
    ]);
  });

  test('says nothing of what the caller can not browse', async () => {
    const result = await read(aPi(), 'val');
    expect(JSON.stringify(result)).not.toMatch(/20012|29999/);
    expect(result).toMatchObject({ ok: true, value: { sealed: { items: [{ issueId: '20011' }] }, admitted: [{ issueId: '20011' }], exceptions: [{ issueId: '20011' }, { issueId: '20013' }] } });
  });

  test('of a PI that nobody has asked for is empty, not sealed, and asks Jira nothing', async () => {
    const world = aWorld();
    expect(await read(world, 'val', '2027.3')).toMatchObject({ ok: true, value: { sealed: null, admitted: [], exceptions: [] } });
    expect(world.jira.requests).toEqual([]);
  });

  test('refuses a PI that the cadence does not have', async () => {
    expect(await read(aWorld(), 'val', '2026.9')).toMatchObject({ fault: { code: 'bad-input', problems: [{ path: 'pi', message: 'The cadence has no PI 2026.9. Choose one of the list.' }] } });
  });

  test.each(['scopes.read', 'admissions.ofPi', 'exceptions.ofPi'] as const)('hands the fault of %s on', async (operation) => {
    const world = aPi();
    world.storage.break(operation, 'fault');
    expect(await read(world, 'val')).toMatchObject({ fault: { code: 'unavailable' } });
  });
});
