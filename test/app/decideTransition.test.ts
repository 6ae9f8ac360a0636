import { decideTransition } from '../../src/app/decideTransition';
import type { Transition } from '../../src/app/gate';
import { FIELD, aPolicy, aStored } from '../builders/aSettings';
import { anAdmission, anIssue } from '../builders/anIssue';
import { aWorld } from '../fakes/aWorld';

const start = (overrides: Partial<Transition> = {}): Transition => ({ rule: 'implementing', issueKey: 'PAY-1', accountId: 'erin', toStatusId: null, modifiedFields: {}, ...overrides });
const open = aStored({ intake: aPolicy({ whenGateFails: 'open' }) });

describe('decideTransition', () => {
  test('refuses to start an epic that missed the cutoff, in the words of the story', async () => {
    const { ports, storage } = aWorld();
    const answer = await decideTransition(ports, start());
    expect(answer).toMatchObject({ allowed: false, message: expect.stringMatching(/^Intake for PI 2026\.4 closed on 7 Sep\. Next: PI 2027\.1, open until 21 Dec\./) });
    expect(answer.message.length).toBeLessThan(500);
    expect(storage.entries).toEqual([{ at: '2026-11-24T09:00:00.000Z', kind: 'refused', issueId: '20001', by: 'erin', detail: { rule: 'implementing', reasons: ['intake-closed'], why: answer.message } }]);
  });

  test('makes one request to Jira and three to storage, refusal and its ledger line included', async () => {
    const { ports, storage, jira } = aWorld();
    await decideTransition(ports, start());
    expect(jira.requests).toEqual(['app readEpic']);
    expect(storage.requests).toEqual(['settings.read', 'records.read', 'ledger.append']);
  });

  test('lets an epic start whose PI has begun, and writes nothing', async () => {
    const { ports, storage } = aWorld();
    storage.hold(anAdmission({ pi: '2026.4' }));
    expect(await decideTransition(ports, start())).toMatchObject({ allowed: true });
    expect(storage.entries).toEqual([]);
  });

  test('lets an epic that was admitted in time start from the first day of its PI on, and not before', async () => {
    const { ports, storage, clock } = aWorld();
    storage.hold(anAdmission());
    clock.instant = '2027-01-03T22:59:59.000Z';
    expect(await decideTransition(ports, start())).toMatchObject({ allowed: false, message: expect.stringContaining('Admitted to PI 2027.1, which starts on 4 Jan') });
    // 4 January has begun in Berlin, where the portfolio counts its days, though not in UTC.
    clock.instant = '2027-01-03T23:00:00.000Z';
    expect(await decideTransition(ports, start())).toMatchObject({ allowed: true });
  });

  test('counts what the screen of the transition is about to save', async () => {
    const { ports, jira } = aWorld();
    jira.add(anIssue({ fields: { ...anIssue().fields, [FIELD.businessCase]: null } }));
    expect(await decideTransition(ports, start({ rule: 'ready' }))).toMatchObject({ allowed: false, message: expect.stringContaining('Lean business case') });
    expect(await decideTransition(ports, start({ rule: 'ready', modifiedFields: { [FIELD.businessCase]: 'https://wiki.example.com' } }))).toMatchObject({ allowed: true });
    expect(await decideTransition(ports, start({ rule: 'ready', modifiedFields: { [FIELD.businessCase]: 'x', [FIELD.jobSize]: null } }))).toMatchObject({ allowed: false });
  });

  test('does not believe the issue property', async () => {
    const { ports, jira } = aWorld();
    jira.add(anIssue({ property: { v: 1, targetPi: null, admittedPi: '2026.1', admission: 'admitted' } }));
    expect(await decideTransition(ports, start())).toMatchObject({ allowed: false });
    jira.add(anIssue({ property: { targetPi: 42 } }));
    expect(await decideTransition(ports, start())).toMatchObject({ allowed: false, message: expect.stringContaining('Intake for PI 2026.4 closed') });
  });

  test.each([
    ['an issue that is no epic', { level: 0 }],
    ['an epic outside every stream', { projectId: '10007' }],
  ])('never blocks %s, not even with a broken rule', async (_name, overrides) => {
    const { ports, jira } = aWorld();
    jira.add(anIssue(overrides));
    expect(await decideTransition(ports, start())).toMatchObject({ allowed: true });
    expect(await decideTransition(ports, start({ rule: null }))).toMatchObject({ allowed: true });
  });

  test('never blocks an issue that is being created, nor anything before the set-up', async () => {
    const { ports, storage, jira } = aWorld();
    expect(await decideTransition(ports, start({ issueKey: null }))).toMatchObject({ allowed: true });
    storage.stored = null;
    expect(await decideTransition(ports, start({ rule: null }))).toMatchObject({ allowed: true });
    expect(jira.requests).toEqual([]);
  });

  test('reads as the app, whoever moves the issue', async () => {
    for (const accountId of [null, 'erin', 'val']) {
      const { ports, jira } = aWorld();
      await decideTransition(ports, start({ accountId }));
      expect(jira.requests).toEqual(['app readEpic']);
    }
  });

  describe('when the gate fails', () => {
    const breaks: [string, (world: ReturnType<typeof aWorld>) => void][] = [
      ['Jira is down', ({ jira }) => jira.break('readEpic', 'fault')],
      ['Jira is busy', ({ jira }) => jira.break('readEpic', 'busy')],
      ['Jira throws', ({ jira }) => jira.break('readEpic', 'throw')],
      ['the records are down', ({ storage }) => storage.break('records.read', 'fault')],
      ['the records throw', ({ storage }) => storage.break('records.read', 'throw')],
      ['the records are unreadable', ({ storage }) => storage.break('records.read', 'unreadable')],
      ['the issue can not be seen', ({ jira }) => jira.issues.clear()],
    ];

    test.each(breaks)('%s: stays closed by default, told plainly and in the ledger', async (_name, broken) => {
      const world = aWorld();
      broken(world);
      const answer = await decideTransition(world.ports, start());
      expect(answer).toMatchObject({ allowed: false, message: expect.stringMatching(/^The intake could not be checked, so the issue stays where it is\. .+ ask a Jira admin\.$/) });
      expect(answer.message).not.toMatch(/secret|example\.com/);
      expect(world.storage.entries).toMatchObject([{ kind: 'gate-failed', by: 'erin', detail: { policy: 'closed' } }]);
      expect(world.storage.requests.length).toBeLessThanOrEqual(3);
    });

    test.each(breaks)('%s: opens where the policy says so', async (_name, broken) => {
      const world = aWorld();
      world.storage.stored = open;
      broken(world);
      expect(await decideTransition(world.ports, start())).toMatchObject({ allowed: true });
      expect(world.storage.entries).toMatchObject([{ kind: 'gate-failed', detail: { policy: 'open' } }]);
    });

    test.each(['fault', 'unreadable', 'throw'] as const)('stays closed where the settings can not be read (%s), whatever the policy was', async (how) => {
      const { ports, storage } = aWorld();
      storage.stored = open;
      storage.break('settings.read', how);
      expect(await decideTransition(ports, start())).toMatchObject({ allowed: false });
      expect(storage.entries).toMatchObject([{ kind: 'gate-failed', detail: { policy: 'closed' } }]);
    });

    test('follows the policy for a rule that can not be read, and says who can mend it', async () => {
      const { ports, storage } = aWorld();
      expect(await decideTransition(ports, start({ rule: null }))).toMatchObject({ allowed: false, message: expect.stringContaining('editing the rule in the workflow') });
      storage.stored = open;
      expect(await decideTransition(ports, start({ rule: null }))).toMatchObject({ allowed: true });
    });

    test('answers even if the ledger is down too, or never answers', async () => {
      for (const how of ['fault', 'throw'] as const) {
        const { ports, storage } = aWorld();
        storage.break('ledger.append', how);
        expect(await decideTransition(ports, start())).toMatchObject({ allowed: false, message: expect.stringContaining('Intake for PI 2026.4') });
      }
      const { ports, storage, clock } = aWorld();
      storage.break('ledger.append', 'hang');
      const answer = decideTransition(ports, start());
      await until(() => clock.pending.includes(2_000));
      clock.expireAll();
      expect(await answer).toMatchObject({ allowed: false });
    });

    test.each([
      ['settings', 'closed'],
      ['Jira', 'open'],
      ['admissions', 'open'],
    ])('answers by policy after 20 s, where %s never answer(s)', async (what, policy) => {
      const { ports, storage, jira, clock } = aWorld();
      storage.stored = open;
      if (what === 'settings') storage.break('settings.read', 'hang');
      else if (what === 'Jira') jira.break('readEpic', 'hang');
      else storage.break('records.read', 'hang');
      const answer = decideTransition(ports, start());
      await until(() => storage.requests.length + jira.requests.length >= { settings: 1, Jira: 2, admissions: 3 }[what]!);
      expect(clock.pending).toEqual([20_000]);
      clock.expireAll();
      expect(await answer).toMatchObject({ allowed: policy === 'open' });
      expect(storage.entries).toMatchObject([{ kind: 'gate-failed', detail: { why: expect.stringContaining('too long'), policy } }]);
    });

    test('leaves no timer running once it has answered', async () => {
      const { ports, clock } = aWorld();
      await decideTransition(ports, start());
      expect(clock.pending).toEqual([]);
    });
  });
});

/** Lets what is under way go on until it has got there. Counts turns, not time. */
async function until(there: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !there(); turn++) await Promise.resolve();
  expect(there()).toBe(true);
}
