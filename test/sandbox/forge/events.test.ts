import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFixture, START, type Fixture } from './openFixture';

let kitchen: Fixture;
beforeEach(async () => {
  kitchen = await openFixture('kitchen');
});
afterEach(() => kitchen.host.close());

const SECOND = 1000;
const epic = (key: string) => ({ issue: { id: '1', key, fields: { issuetype: { name: 'Epic' } } } });
const emit = (payload: Record<string, unknown>, selfGenerated = false, eventType = 'avi:jira:updated:issue') => kitchen.host.emit({ eventType, payload, selfGenerated });
const written = (kind: string): Record<string, unknown>[] => 
  kitchen.host
    .storage(`${kind}:`)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value as Record<string, unknown>);
const at = (seconds: number) => kitchen.clock.set(new Date(START + seconds * SECOND));
const push = (...events: object[]) => kitchen.call<{ jobId: string }>('push', { events });
const stats = (jobId: string) => kitchen.call('stats', { jobId });

describe('a product event', () => {
  it('reaches the triggers that name it, with nobody behind it', async () => {
    emit(epic('A-1'));
    emit({}, false, 'avi:jira:deleted:issue');
    await kitchen.host.settle();
    expect(written('heard')).toEqual([{ eventType: 'avi:jira:updated:issue', selfGenerated: false, ...epic('A-1') }]);
    expect(kitchen.host.invocations().at(-1)).toMatchObject({ functionKey: 'heard', moduleKey: 'on-epic', caller: null });
  });

  it('is filtered: by who caused it, by expression, and dropped where the expression fails', async () => {
    emit(epic('A-1'), true);
    emit({ issue: { fields: { issuetype: { name: 'Story' } } } });
    emit({ issue: { key: 'A-2' } });
    await kitchen.host.settle();
    expect(written('heard')).toEqual([]);
  });

  it('larger than 200 kB is dropped', async () => {
    emit({ ...epic('A-1'), text: 'x'.repeat(200_000) });
    await kitchen.host.settle();
    expect(written('heard')).toEqual([]);
  });
});

describe('events that go wrong', () => {
  const link = (id: number) => emit({ id }, false, 'avi:jira:created:issuelink');
  const ids = () => written('heard').map(({ id }) => id);

  it('can be dropped and doubled', async () => {
    kitchen.host.faults.set({ dropEvents: { count: 1 } });
    link(1);
    kitchen.host.faults.set({ doubleEvents: { count: 1 } });
    link(2);
    link(3);
    await kitchen.host.settle();
    expect(ids()).toEqual([2, 2, 3]);
  });

  it('can come in reverse and late', async () => {
    kitchen.host.faults.set({ reorderEvents: true, delayEvents: 60 });
    link(1);
    link(2);
    await kitchen.host.settle();
    expect(ids()).toEqual([]);
    at(60);
    await kitchen.host.settle();
    expect(ids()).toEqual([2, 1]);
  });
});

describe('a queue', () => {
  it('brings each event to its consumer in an envelope, and counts the job', async () => {
    const { jobId } = await push({ body: { n: 1 } }, { body: { n: 2 } });
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 2, failed: 0 });
    await kitchen.host.settle();
    expect(await stats(jobId)).toEqual({ success: 2, inProgress: 0, failed: 0 });
    expect(written('work')[0]).toMatchObject({ body: { n: 1 }, queueName: 'work', jobId, eventId: expect.any(String) });
  });

  it('waits as long as it was asked to, by the sandbox clock', async () => {
    await push({ body: { n: 1 }, delayInSeconds: 900 });
    at(899);
    await kitchen.host.settle();
    expect(written('work')).toHaveLength(0);
    at(900);
    await kitchen.host.settle();
    expect(written('work')).toHaveLength(1);
  });

  it('tries four times more when told to, and gives up then', async () => {
    const { jobId } = await push({ body: { retry: true } });
    for (let minute = 0; minute <= 10; minute += 1) {
      at(minute * 60);
      await kitchen.host.settle();
    }
    expect(written('work').map(({ retryContext }) => (retryContext as { retryCount: number } | undefined)?.retryCount)).toEqual([undefined, 1, 2, 3, 4]);
    expect(written('work')[1]).toMatchObject({ retryContext: { retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { again: true } } });
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  it('does not try again after a throw', async () => {
    const { jobId } = await push({ body: { fail: true } });
    await kitchen.host.settle();
    at(3600);
    await kitchen.host.settle();
    expect(written('work')).toHaveLength(1);
    expect(await stats(jobId)).toMatchObject({ failed: 1 });
  });

  it('of no job says so', async () => {
    await expect(stats('nowhere')).rejects.toThrow(/nowhere/);
  });

  it('keeps what waits over a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'queue-'));
    const before = await openFixture('kitchen', { dataDir });
    await before.call('push', { events: [{ body: { n: 7 }, delayInSeconds: 300 }] });
    before.host.close();
    const after = await openFixture('kitchen', { dataDir });
    after.clock.set(new Date(START + 300 * SECOND));
    await after.host.settle();
    expect(after.host.storage('work:')).toHaveLength(1);
    after.host.close();
    rmSync(dataDir, { recursive: true });
  });
});

describe('a schedule', () => {
  it('runs five minutes after the start, then each day, once even if days were skipped', async () => {
    const runs = () => written('tick').length;
    for (const [seconds, expected] of [[299, 0], [300, 1], [86_699, 1], [86_700, 2], [5 * 86_400, 3]] as const) {
      at(seconds);
      await kitchen.host.settle();
      expect(runs()).toBe(expected);
    }
  });

  it('runs on demand', async () => {
    expect(await kitchen.host.runSchedule('nightly')).toEqual({ ok: true, value: undefined });
    expect(written('tick')).toHaveLength(1);
    expect(await kitchen.host.runSchedule('hourly')).toBeNull();
  });
});
