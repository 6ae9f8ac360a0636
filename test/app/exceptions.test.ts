import { decideException } from '../../src/app/exceptions/decideException';
import { listExceptions } from '../../src/app/exceptions/listExceptions';
import { requestException } from '../../src/app/exceptions/requestException';
import { PROJECT } from '../builders/aSettings';
import { anException } from '../builders/anException';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld, type World } from '../fakes/aWorld';

const erin = { accountId: 'erin' };
const sam = { accountId: 'sam' };
const ask = { issueId: '20001', pi: '2026.4', reason: 'The regulator asks for it' };
const grant = { issueId: '20001', pi: '2026.4', version: 1, decision: 'grant' as const, answer: null, expiresOn: null };
const refuse = { ...grant, decision: 'refuse' as const, answer: 'It can wait' };

describe('requestException', () => {
  test('records it with its reason, tells the ledger, and shows the epic as it is now', async () => {
    const { ports, storage } = aWorld();
    expect(await requestException(ports, erin, ask)).toMatchObject({ ok: true, value: { exception: { pi: '2026.4', state: 'requested', reason: ask.reason, requestedBy: 'erin', version: 1 } } });
    expect(storage.asked.get('20001:2026.4')).toMatchObject({ state: 'requested' });
    expect(storage.entries).toEqual([
      {
        at: '2026-11-24T09:00:00.000Z',
        kind: 'exception-requested',
        issueId: '20001',
        by: 'erin',
        detail: { pi: '2026.4', version: 1, why: ask.reason, before: null, after: { state: 'requested', pi: '2026.4', expiresOn: null } },
      },
    ]);
  });

  test('goes on from a refusal, and the ledger keeps what was before', async () => {
    const { ports, storage } = aWorld();
    storage.ask(anException({ state: 'refused', answer: 'It can wait', version: 2 }));
    expect(await requestException(ports, erin, ask)).toMatchObject({ ok: true, value: { exception: { state: 'requested', version: 3 } } });
    expect(storage.entries).toMatchObject([{ detail: { before: { state: 'refused' }, after: { state: 'requested' } } }]);
  });

  test.each([
    ['without a reason', { ...ask, reason: ' ' }, 'bad-input', 'reason'],
    ['for a PI that still takes epics in', { ...ask, pi: '2027.1' }, 'bad-input', 'pi'],
    ['for a PI that the cadence does not have', { ...ask, pi: '2026.9' }, 'bad-input', 'pi'],
  ])('refuses one %s, at its field', async (_, given, code, path) => {
    const { ports, storage } = aWorld();
    expect(await requestException(ports, erin, given)).toMatchObject({ fault: { code, problems: [{ path, message: expect.stringMatching(/[.?]$/) }] } });
    expect(storage.entries).toEqual([]);
  });

  test.each([
    ['is asked for', (world: World) => world.storage.ask(anException())],
    ['is granted', (world: World) => world.storage.ask(anException({ state: 'granted', expiresOn: '2027-01-03' }))],
    ['is not needed, since the epic is admitted', (world: World) => world.storage.hold(anAdmission({ pi: '2026.4' }))],
  ])('tells of a conflict where it %s already', async (_, prepare) => {
    const world = aWorld();
    prepare(world);
    expect(await requestException(world.ports, erin, ask)).toMatchObject({ fault: { code: 'conflict' } });
    expect(world.storage.entries).toEqual([]);
  });

  test('is for portfolio epics only', async () => {
    const { ports, jira } = aWorld();
    jira.add(anIssue({ level: 0 }));
    expect(await requestException(ports, erin, ask)).toMatchObject({ fault: { code: 'bad-input', problems: [{ path: 'issueId' }] } });
  });

  test('of two at once, one wins and the other is told', async () => {
    const { ports, storage } = aWorld();
    storage.beforeWrite = () => requestException(ports, { accountId: 'ada' }, { ...ask, reason: 'A customer left' });
    expect(await requestException(ports, erin, ask)).toMatchObject({ fault: { code: 'conflict', message: expect.stringContaining('the exception for 2026.4 was asked for') } });
    expect(storage.asked.get('20001:2026.4')).toMatchObject({ reason: 'A customer left', version: 1 });
    expect(storage.entries).toHaveLength(1);
  });
});

const withRequest = () => {
  const world = aWorld();
  world.jira.actor = 'sam';
  world.storage.ask(anException());
  return world;
};

describe('decideException', () => {
  test('grants to the end of the PI, mirrors it, and tells the ledger', async () => {
    const { ports, storage, jira } = withRequest();
    expect(await decideException(ports, sam, grant)).toMatchObject({ ok: true, value: { state: 'granted', decidedBy: 'sam', expiresOn: '2027-01-03', version: 2 } });
    expect(storage.entries).toMatchObject([{ kind: 'exception-granted', by: 'sam', detail: { expiresOn: '2027-01-03', before: { state: 'requested' }, after: { state: 'granted', expiresOn: '2027-01-03' } } }]);
    expect(jira.issues.get('20001')?.property).toMatchObject({ startsOn: '2026-09-21' });
  });

  test('refuses with an answer, which is the why of the entry', async () => {
    const { ports, storage, jira } = withRequest();
    expect(await decideException(ports, sam, refuse)).toMatchObject({ ok: true, value: { state: 'refused', answer: 'It can wait', expiresOn: null } });
    expect(storage.entries).toMatchObject([{ kind: 'exception-refused', detail: { why: 'It can wait', after: { state: 'refused' } } }]);
    expect(jira.issues.get('20001')?.property).toMatchObject({ startsOn: null });
  });

  test.each([
    ['refusing without an answer', { ...refuse, answer: null }, 'bad-input', 'answer'],
    ['a last day that is past', { ...grant, expiresOn: '2026-11-23' }, 'bad-input', 'expiresOn'],
    ['a last day beyond the PI', { ...grant, expiresOn: '2027-01-04' }, 'bad-input', 'expiresOn'],
  ])('%s is told at its field', async (_, given, code, path) => {
    const { ports, storage } = withRequest();
    expect(await decideException(ports, sam, given)).toMatchObject({ fault: { code, problems: [{ path }] } });
    expect(storage.entries).toEqual([]);
  });

  test.each([
    ['another version', { ...grant, version: 2 }],
    ['another PI', { ...grant, pi: '2026.3' }],
    ['another issue', { ...grant, issueId: '20002' }],
  ])('decides what the person saw, and not %s', async (_, given) => {
    const { ports, jira } = withRequest();
    jira.add(anIssue({ id: '20002', key: 'PAY-2' }));
    expect(await decideException(ports, sam, given)).toMatchObject({ fault: { code: 'conflict' } });
  });

  test('of two deciders at once, one wins and the other is told what happened', async () => {
    const { ports, storage } = withRequest();
    storage.beforeWrite = () => decideException(ports, { accountId: 'sol' }, refuse);
    expect(await decideException(ports, sam, grant)).toMatchObject({ fault: { code: 'conflict', message: expect.stringContaining('the exception for 2026.4 was refused') } });
    expect(storage.asked.get('20001:2026.4')).toMatchObject({ state: 'refused', decidedBy: 'sol', version: 2 });
    expect(storage.entries).toHaveLength(1);
  });

  test('does not find an issue that sam can not see', async () => {
    const { ports, jira } = withRequest();
    jira.add(anIssue({ projectId: PROJECT.SEC }));
    expect(await decideException(ports, sam, grant)).toMatchObject({ fault: { code: 'not-found' } });
  });

  test('stands where the mirror could not be written', async () => {
    const { ports, storage, jira } = withRequest();
    jira.break('writeProperty', 'fault');
    expect(await decideException(ports, sam, grant)).toMatchObject({ ok: true });
    expect(storage.entries.map(({ kind }) => kind)).toEqual(['exception-granted', 'mirror-failed']);
  });
});

describe('listExceptions', () => {
  const waiting = (world: World, id: string, projectId: string, day: string) => {
    world.jira.add(anIssue({ id, key: `K-${id}`, projectId }));
    world.storage.ask(anException({ issueId: id, requestedAt: `2026-11-${day}T10:00:00.000Z` }));
  };
  const list = (world: World, accountId: string, after: string | null = null) => {
    world.jira.actor = accountId;
    return listExceptions(world.ports, { accountId }, { after });
  };

  test('lists what waits, oldest first, and whether the caller decides', async () => {
    const world = aWorld();
    waiting(world, '20012', PROJECT.PAY, '12');
    waiting(world, '20011', PROJECT.MOB, '11');
    world.storage.ask(anException({ state: 'granted' }));
    const result = await list(world, 'sam');
    expect(result).toMatchObject({ ok: true, value: { next: null, mayDecide: true, asOf: '2026-11-24T09:00:00.000Z' } });
    expect(result.ok && result.value.items.map(({ issueId }) => issueId)).toEqual(['20011', '20012']);
    expect(await list(world, 'erin')).toMatchObject({ value: { mayDecide: false } });
  });

  test('leaves out what the caller can not browse, reading on over hidden pages', async () => {
    const world = aWorld();
    world.storage.pageSize = 1;
    waiting(world, '20011', PROJECT.SEC, '11');
    waiting(world, '20012', PROJECT.PAY, '12');
    expect(await list(world, 'sam')).toMatchObject({ value: { items: [{ issueId: '20012' }], next: null } });
    expect(await list(world, 'kim')).toMatchObject({ value: { items: [{ issueId: '20011' }], next: '1' } });
  });

  test('refuses a place that it never gave out', async () => {
    expect(await list(aWorld(), 'sam', 'garbage')).toMatchObject({ fault: { code: 'bad-input', problems: [{ path: 'after' }] } });
  });
});
