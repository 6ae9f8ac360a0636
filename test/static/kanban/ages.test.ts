import type { Instant, KanbanState } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';
import type { StatusChange } from '../../../src/domain/metrics';
import { AgeReader, type AgeSource } from '../../../static/src/features/kanban/age/AgeReader';
import { sayAge } from '../../../static/src/features/kanban/age/sayAge';
import { sinceOf } from '../../../static/src/features/kanban/age/sinceOf';

const states: Record<string, KanbanState> = { new: 'funnel', parked: 'funnel', ready: 'ready', started: 'implementing' };
const stateOf = (id: string): KanbanState | null => states[id] ?? null;
const change = (day: number, from: string, to: string): StatusChange => ({ at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`, from, to });

describe('since when an epic is in its state', () => {
  it.each<[string, StatusChange[], Instant | null]>([
    ['its last change of state', [change(2, 'new', 'ready'), change(9, 'ready', 'started')], change(9, '', '').at],
    ['in whatever order changes come', [change(9, 'ready', 'started'), change(2, 'new', 'ready')], change(9, '', '').at],
    ['not a change within the state', [change(2, 'ready', 'new'), change(9, 'new', 'parked')], change(2, '', '').at],
    ['back again counts anew', [change(2, 'new', 'ready'), change(5, 'ready', 'new'), change(9, 'new', 'ready')], change(9, '', '').at],
    ['from a status that is not mapped', [change(4, 'gone', 'ready')], change(4, '', '').at],
    ['never: since it was created', [], null],
    ['only within the state: since it was created', [change(4, 'new', 'parked')], null],
  ])('%s', (_name, changes, expected) => expect(sinceOf(changes, stateOf)).toBe(expected));

  it.each([
    ['2026-11-12T09:00:00.000Z', '12 days'],
    ['2026-11-23T09:00:00.000Z', '1 day'],
    // half past midnight in Berlin is already today
    ['2026-11-23T23:30:00.000Z', 'Since today'],
    ['2026-11-25T09:00:00.000Z', 'Since today'],
  ])('%s is said in days of the portfolio', (since, expected) => expect(sayAge(since, '2026-11-24', 'Europe/Berlin')).toBe(expected));
});

describe('the reader of ages', () => {
  const epic = (id: number, status = 'ready') => ({ id, status });
  const CREATED = '2026-10-01T09:00:00.000Z';

  function aSource(change_: Partial<AgeSource> = {}) {
    const asked: number[][] = [];
    const source: AgeSource = {
      changes: async (ids) => {
        asked.push([...ids]);
        return ok(new Map(ids.filter((id) => id % 2 === 0).map((id) => [id, [change(2, 'new', 'ready')]])));
      },
      created: async (ids) => ok(new Map(ids.map((id) => [id, CREATED]))),
      ...change_,
    };
    return { asked, reader: new AgeReader(source) };
  }

  it('asks for what is in sight, once, and tells when it knows', async () => {
    const { asked, reader } = aSource();
    let told = 0;
    const end = reader.subscribe(() => told++);
    await reader.want([epic(1), epic(2)], stateOf);
    expect([reader.sinceOf(epic(1)), reader.sinceOf(epic(2)), reader.sinceOf(epic(3))]).toEqual([CREATED, change(2, '', '').at, null]);
    await reader.want([epic(2), epic(3)], stateOf);
    end();
    await reader.want([epic(4)], stateOf);
    expect(asked).toEqual([[1, 2], [3], [4]]);
    expect([told, reader.version()]).toEqual([2, 3]);
  });

  it('asks in batches, and first for what was looked at last', async () => {
    const { asked, reader } = aSource();
    const first = reader.want(Array.from({ length: 2500 }, (_, index) => epic(index)), stateOf);
    const second = reader.want([epic(7000)], stateOf);
    await Promise.all([first, second]);
    expect(asked.map((ids) => [ids[0], ids.length])).toEqual([[0, 1000], [7000, 1]]);
  });

  it('asks anew where the status is another', async () => {
    const { asked, reader } = aSource();
    await reader.want([epic(2)], stateOf);
    await reader.want([epic(2, 'started')], stateOf);
    expect(asked).toEqual([[2], [2]]);
  });

  it.each<[string, Partial<AgeSource>]>([
    ['changes', { changes: async () => fail('forbidden', 'No.') }],
    ['when it was created', { created: async () => fail('unavailable', 'Down.') }],
    ['of an issue that is hidden', { created: async () => ok(new Map()) }],
  ])('says nothing where Jira does not tell %s, and asks no second time', async (_name, source) => {
    const { reader } = aSource(source);
    await reader.want([epic(1)], stateOf);
    await reader.want([epic(1)], stateOf);
    expect([reader.sinceOf(epic(1)), reader.version()]).toEqual([null, 1]);
  });

  it('asks again after a new reading', async () => {
    let down = true;
    const { reader } = aSource({ created: async (ids) => (down ? fail('unavailable', 'Down.') : ok(new Map(ids.map((id) => [id, CREATED])))) });
    await reader.want([epic(1)], stateOf);
    down = false;
    reader.retry();
    await reader.want([epic(1)], stateOf);
    expect(reader.sinceOf(epic(1))).toBe(CREATED);
  });
});
