import { listLedger } from '../../src/app/ledger/listLedger';
import { trimLedger } from '../../src/app/ledger/trimLedger';
import type { LedgerEntry } from '../../src/contract';
import { aSettings, aStored, PROJECT } from '../builders/aSettings';
import { anIssue } from '../builders/anIssue';
import { aWorld, type World } from '../fakes/aWorld';

const entry = (overrides: Partial<LedgerEntry> = {}): LedgerEntry => ({ at: '2026-11-20T10:00:00.000Z', kind: 'admitted', issueId: '20001', by: 'sam', detail: {}, ...overrides });

const november = { month: '2026-11', issueId: null, kinds: [], after: null };

describe('listLedger', () => {
  const list = (world: World, accountId: string, query: Partial<Parameters<typeof listLedger>[2]> = {}) => {
    world.jira.actor = accountId;
    return listLedger(world.ports, { accountId }, { ...november, ...query });
  };
  const told = (result: Awaited<ReturnType<typeof list>>) => (result.ok ? result.value.items.map(({ kind, issueId }) => `${kind} ${issueId ?? '-'}`) : result.fault.code);

  const aMonth = () => {
    const world = aWorld();
    world.jira.people.set('noor', { browse: [PROJECT.PAY], edit: [] });
    world.jira.add(anIssue({ id: '20006', key: 'SEC-1', projectId: PROJECT.SEC }));
    world.storage.entries.push(
      entry({ at: '2026-10-31T10:00:00.000Z', kind: 'declined' }),
      entry({ at: '2026-11-01T10:00:00.000Z' }),
      entry({ at: '2026-11-02T10:00:00.000Z', kind: 'refused', issueId: '20006' }),
      entry({ at: '2026-11-03T10:00:00.000Z', kind: 'settings-saved', issueId: null, by: 'ada' }),
      entry({ at: '2026-11-04T10:00:00.000Z', kind: 'requested', issueId: '29999' }),
    );
    return world;
  };

  test.each([
    ['val, who holds no role, sees entries on issues that she browses', 'val', ['admitted 20001']],
    ['kim sees those on SEC too', 'kim', ['refused 20006', 'admitted 20001']],
    ['sam plans the portfolio, and sees what is on no issue', 'sam', ['settings-saved -', 'admitted 20001']],
    ['noor, an Enterprise Architect, as well', 'noor', ['settings-saved -', 'admitted 20001']],
    ['ada administers Jira', 'ada', ['settings-saved -', 'refused 20006', 'admitted 20001']],
  ])('%s', async (_, accountId, expected) => expect(told(await list(aMonth(), accountId))).toEqual(expected));

  test('tells each entry apart, and how fresh it is', async () => {
    expect(await list(aMonth(), 'val')).toMatchObject({ value: { items: [{ id: expect.stringMatching(/./), by: 'sam' }], next: null, asOf: '2026-11-24T09:00:00.000Z' } });
  });

  test('asks who administers Jira only of those who plan nothing', async () => {
    const world = aMonth();
    await list(world, 'sam');
    expect(world.jira.requests).not.toContain('user isAdmin');
  });

  test('is narrowed by kind, and to an issue over all months', async () => {
    expect(told(await list(aMonth(), 'kim', { kinds: ['refused'] }))).toEqual(['refused 20006']);
    expect(told(await list(aMonth(), 'val', { issueId: '20001' }))).toEqual(['admitted 20001', 'declined 20001']);
  });

  test('tells a hidden issue from a missing one by nothing at all', async () => {
    const world = aMonth();
    world.storage.pageSize = 1;
    for (let n = 0; n < 10; n++) world.storage.entries.push(entry({ issueId: '20006', kind: 'refused' }));
    const hidden = await list(world, 'val', { issueId: '20006' });
    expect(hidden).toEqual(await list(world, 'val', { issueId: '29998' }));
    expect(hidden).toEqual({ ok: true, value: { items: [], next: null, asOf: '2026-11-24T09:00:00.000Z' } });
  });

  test('reads on where whole pages are hidden, but not for ever', async () => {
    const world = aMonth();
    world.storage.pageSize = 1;
    expect(await list(world, 'val')).toMatchObject({ value: { items: [{ issueId: '20001' }], next: null } });
    for (let n = 10; n < 20; n++) world.storage.entries.push(entry({ at: `2026-11-${n}T10:00:00.000Z`, issueId: '20006' }));
    expect(await list(world, 'val')).toMatchObject({ value: { items: [], next: '5' } });
    expect(world.storage.requests.filter((request) => request === 'ledger.list')).toHaveLength(9);
  });

  test('of a sealed PI leaves out the issues that the caller can not browse', async () => {
    const world = aMonth();
    world.storage.entries.push(entry({ kind: 'pi-sealed', issueId: null, by: null, detail: { pi: '2027.1', count: 3, ids: ['20001', '20006', '29999'] } }));
    expect(await list(world, 'sam', { kinds: ['pi-sealed'] })).toMatchObject({ value: { items: [{ detail: { pi: '2027.1', count: 1, ids: ['20001'] } }] } });
    expect(await list(world, 'ada', { kinds: ['pi-sealed'] })).toMatchObject({ value: { items: [{ detail: { ids: ['20001', '20006'] } }] } });
  });

  test('leaves what is stored as it is', async () => {
    const world = aMonth();
    const before = structuredClone(world.storage.entries);
    await list(world, 'ada');
    expect(world.storage.entries).toEqual(before);
  });

  test.each([['isAdmin'], ['browsableIssues'], ['groupIdsOf']] as const)('hands the fault of %s on', async (method) => {
    const world = aMonth();
    world.jira.break(method, 'fault');
    expect(await list(world, 'val')).toMatchObject({ fault: { code: 'unavailable' } });
  });

  test('refuses a place that it never gave out', async () => {
    expect(await list(aMonth(), 'val', { after: 'garbage' })).toMatchObject({ fault: { code: 'bad-input' } });
  });
});

describe('trimLedger', () => {
  const keeping = (keepMonths: number | null) => {
    const world = aWorld();
    world.storage.stored = aStored({ ...aSettings(), ledger: { keepMonths } });
    world.storage.entries.push(
      entry({ at: '2026-09-30T10:00:00.000Z' }),
      ...Array.from({ length: 250 }, (_, n) => entry({ at: `2026-10-01T10:00:00.${String(n).padStart(3, '0')}Z` })),
      entry({ at: '2026-10-24T08:59:59.999Z' }),
      entry({ at: '2026-10-24T09:00:00.000Z' }),
      entry({ at: '2026-11-01T10:00:00.000Z' }),
    );
    return world;
  };

  test('removes what is older than the policy keeps, to the millisecond, and says so once', async () => {
    const { ports, storage } = keeping(1);
    expect(await trimLedger(ports)).toEqual({ ok: true, value: 252 });
    expect(storage.entries.map(({ at, kind }) => [at, kind])).toEqual([['2026-10-24T09:00:00.000Z', 'admitted'], ['2026-11-01T10:00:00.000Z', 'admitted'], ['2026-11-24T09:00:00.000Z', 'ledger-trimmed']]);
    expect(storage.entries.at(-1)).toEqual({ at: '2026-11-24T09:00:00.000Z', kind: 'ledger-trimmed', issueId: null, by: null, detail: { count: 252, keptSince: '2026-10-24' } });
  });

  test('says nothing where nothing is that old', async () => {
    const { ports, storage } = keeping(12);
    expect(await trimLedger(ports)).toEqual({ ok: true, value: 0 });
    expect(storage.entries).toHaveLength(254);
  });

  test('without a policy removes nothing, and does not even look', async () => {
    const { ports, storage } = keeping(null);
    expect(await trimLedger(ports)).toEqual({ ok: true, value: 0 });
    expect(storage.requests).toEqual(['settings.read']);
  });

  test('does nothing before the set-up', async () => {
    const { ports, storage } = keeping(1);
    storage.stored = null;
    expect(await trimLedger(ports)).toEqual({ ok: true, value: 0 });
  });

  test('tells of what it removed before a fault, and hands the fault on', async () => {
    const { ports, storage } = keeping(1);
    const { trim } = ports.ledger;
    let calls = 0;
    const breaking = { ...ports, ledger: { ...ports.ledger, trim: async (...args: Parameters<typeof trim>) => (++calls === 3 ? storage.break('ledger.trim', 'fault').ledger.trim(...args) : trim(...args)) } };
    expect(await trimLedger(breaking)).toMatchObject({ fault: { code: 'unavailable' } });
    expect(storage.entries.at(-1)).toMatchObject({ kind: 'ledger-trimmed', detail: { count: 1 } });
  });
});
