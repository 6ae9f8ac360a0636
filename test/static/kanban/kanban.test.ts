import fc from 'fast-check';
import { linesOf } from '../../../static/src/geometry/kanban';
import { cardOf, sayPlan } from '../../../static/src/features/kanban/facts/cardOf';
import { compareEpics } from '../../../static/src/features/kanban/facts/compareEpics';
import { countWords } from '../../../static/src/features/kanban/facts/countWords';
import { kanbanOf } from '../../../static/src/features/kanban/facts/kanbanOf';
import { matchEpics } from '../../../static/src/features/kanban/facts/matchEpics';
import { wipOf, wordsOf } from '../../../static/src/features/kanban/facts/wipOf';
import { withStatuses } from '../../../static/src/features/kanban/facts/withStatuses';
import { DEFAULT_QUERY, type KanbanQuery } from '../../../static/src/features/kanban/query/KanbanQuery';
import { readQuery, writeQuery } from '../../../static/src/features/kanban/query/kanbanSearch';
import { sortEpics, SORTS } from '../../../static/src/features/kanban/table/sortEpics';
import { textAt } from '../../../static/src/portfolio/Texts';
import { countsOf, FIRST_VIEW } from '../../../static/src/features/kanban/grid/LaneView';
import { facts, LIMITS, USES } from './aScene';

const scene = facts();
const keysOf = (epics: Iterable<number>) => [...epics].map((epic) => textAt(scene.portfolio.keys, epic));
const unknown = () => NaN;
const kanban = (query: Partial<KanbanQuery> = {}, sinceOf: (epic: number) => number = unknown) => kanbanOf(scene, { ...DEFAULT_QUERY, ...query }, sinceOf);
const lanes = (query: Partial<KanbanQuery> = {}) => kanban(query).lanes.map(({ name, cells }) => [name, ...cells.map(keysOf)]);

describe('the lanes', () => {
  it('are the streams, empty or not, with the epics of each state', () => {
    expect(lanes()).toEqual([
      ['Payments', [], [], [], ['PAY-1', 'PAY-4', 'PAY-2', 'PAY-3'], [], []],
      ['Channels', ['MOB-2'], [], [], [], ['MOB-1'], []],
    ]);
    expect(lanes({ text: 'nothing like it' }).map(([name]) => name)).toEqual(['Payments', 'Channels']);
  });

  it('are the owners by name, and at the end nobody', () => {
    expect(lanes({ lanes: 'owner' })).toEqual([
      ['Ana Silva', ['MOB-2'], [], [], [], [], []],
      ['Erin Okafor', [], [], [], ['PAY-1'], ['MOB-1'], []],
      ['Lea Brandt', [], [], [], ['PAY-2', 'PAY-3'], [], []],
      ['No owner', [], [], [], ['PAY-4'], [], []],
    ]);
    expect(lanes({ lanes: 'owner', streams: ['channels'] }).map(([name]) => name)).toEqual(['Ana Silva', 'Erin Okafor']);
  });

  it('know where each card is', () => {
    const { lane, index, totals } = kanban();
    expect([lane[1], index[1]]).toEqual([0, 2]);
    expect(totals).toEqual([1, 0, 0, 4, 1, 0]);
    expect(kanban({ streams: ['channels'] }).lane[1]).toBe(-1);
  });

  it('leave out what has no state, and say so', () => {
    const { portfolio } = scene;
    const model = kanbanOf({ ...scene, portfolio: { ...portfolio, state: Uint8Array.from(portfolio.state, (state) => (state === 0 ? 255 : state)) } }, { ...DEFAULT_QUERY, lanes: 'owner' }, unknown);
    expect(countWords(model)).toBe('5 epics on the Kanban · 1 whose status counts as no state');
    expect(model.lanes.map(({ name }) => name)).not.toContain('Ana Silva');
  });
});

describe('the filters', () => {
  it.each<[string, Partial<KanbanQuery>, string[]]>([
    ['nothing', {}, ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'MOB-1', 'MOB-2']],
    ['a stream', { streams: ['channels'] }, ['MOB-1', 'MOB-2']],
    ['a stream that is gone', { streams: ['gone'] }, ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'MOB-1', 'MOB-2']],
    ['an owner', { owners: ['Erin Okafor'] }, ['PAY-1', 'MOB-1']],
    ['nobody', { owners: ['none'] }, ['PAY-4']],
    ['an owner who is gone', { owners: ['gone'] }, []],
    ['a target PI', { pis: ['2027.1'] }, ['PAY-1', 'PAY-2', 'MOB-1']],
    ['no target PI', { pis: ['none'] }, ['PAY-3', 'PAY-4', 'MOB-2']],
    ['a text of a summary', { text: ' WALLET ' }, ['PAY-3']],
    ['a text of a key', { text: 'mob-' }, ['MOB-1', 'MOB-2']],
    ['all of them', { streams: ['payments'], owners: ['Lea Brandt', 'none'], pis: ['none'], text: 'l' }, ['PAY-3', 'PAY-4']],
  ])('by %s', (_name, query, expected) => {
    const shown = matchEpics(scene, { ...DEFAULT_QUERY, ...query });
    expect(keysOf([...shown.keys()].filter((epic) => shown[epic] === 1))).toEqual(expected);
  });
});

describe('the order of cards', () => {
  const order = (wsjf: number[], since: number[]) => wsjf.map((_, epic) => epic).sort(compareEpics({ wsjf: Float64Array.from(wsjf) }, (epic) => since[epic] ?? NaN));
  it.each<[string, number[], number[], number[]]>([
    ['the highest WSJF first', [1, 3, 2], [], [1, 2, 0]],
    ['none last', [NaN, 0, NaN, 5], [], [3, 1, 0, 2]],
    ['then the longest in its state', [2, 2, 2], [30, 10, 20], [1, 2, 0]],
    ['an age that is not known last', [2, 2, 2], [NaN, 10, NaN], [1, 0, 2]],
    ['else the oldest issue', [2, NaN, 2, NaN], [], [0, 2, 1, 3]],
  ])('%s', (_name, wsjf, since, expected) => expect(order(wsjf, since)).toEqual(expected));

  it('is one order, whatever is known', () => {
    const some = fc.option(fc.integer({ min: 0, max: 3 }), { nil: NaN });
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some), { minLength: 3, maxLength: 3 }), (cards) => {
        const compare = compareEpics({ wsjf: Float64Array.from(cards, ([wsjf]) => wsjf) }, (epic) => cards[epic]?.[1] ?? NaN);
        for (const a of [0, 1, 2]) for (const b of [0, 1, 2]) for (const c of [0, 1, 2]) if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the table', () => {
  const all = [0, 1, 2, 3, 4, 5];
  it.each([
    ['-wsjf', ['MOB-1', 'PAY-1', 'PAY-4', 'PAY-2', 'PAY-3', 'MOB-2']],
    ['wsjf', ['PAY-2', 'PAY-1', 'PAY-4', 'MOB-1', 'PAY-3', 'MOB-2']],
    ['-epic', ['PAY-4', 'PAY-3', 'PAY-2', 'PAY-1', 'MOB-2', 'MOB-1']],
    ['owner', ['MOB-2', 'MOB-1', 'PAY-1', 'PAY-2', 'PAY-3', 'PAY-4']],
    ['readiness', ['PAY-1', 'PAY-2', 'MOB-1', 'PAY-4', 'PAY-3', 'MOB-2']],
    ['-state', ['MOB-1', 'PAY-1', 'PAY-4', 'PAY-2', 'PAY-3', 'MOB-2']],
  ])('is sorted by %s', (sort, expected) => expect(keysOf(sortEpics(scene, all, sort, unknown))).toEqual(expected));

  it('is sorted by how long each has been in its state, as far as that is known', () => {
    const since = [5, 3, NaN, 9, 1, NaN];
    const sinceOf = (epic: number) => since[epic] ?? NaN;
    expect(keysOf(sortEpics(scene, all, '-age', sinceOf)).slice(0, 4)).toEqual(['MOB-1', 'PAY-2', 'PAY-1', 'PAY-4']);
    expect(keysOf(sortEpics(scene, all, 'age', sinceOf)).slice(0, 4)).toEqual(['PAY-4', 'PAY-1', 'PAY-2', 'MOB-1']);
  });
});

describe('WIP', () => {
  const of = { limits: LIMITS, uses: USES };
  it.each<[Parameters<typeof wipOf>[1], string | null, object | null]>([
    ['implementing', null, { text: 'WIP 3 of 3', note: 'full', standing: 'full' }],
    ['implementing', 'channels', { text: 'WIP 0 of 1', note: null, standing: 'room' }],
    ['ready', 'payments', { text: 'WIP 4 of 3', note: '1 over', standing: 'over' }],
    ['ready', null, null],
    ['implementing', 'payments', null],
  ])('of %s in %s', (state, streamId, expected) => (expected ? expect(wipOf(of, state, streamId)).toMatchObject(expected) : expect(wipOf(of, state, streamId)).toBeNull()));

  it('is only a limit where how full it is can’t be read', () => expect(wipOf({ limits: LIMITS, uses: null }, 'implementing', null)).toEqual({ text: 'WIP limit 3', note: null, standing: 'unknown', share: null }));
  it('may be empty', () => expect(wordsOf({ held: 0, limit: 4 })).toEqual({ text: 'WIP 0 of 4', note: null, standing: 'room', share: 0 }));
});

describe('a card', () => {
  it('says what it is about', () => {
    expect(cardOf(scene, 0)).toMatchObject({ key: 'PAY-1', stream: 'Payments', owner: 'Erin Okafor', wsjf: '4.8', readiness: { standing: 'ready', text: 'Ready' }, target: 'PI 2027.1', admission: 'Admitted to PI 2027.1', plan: 'Admitted to PI 2027.1' });
    expect(cardOf(scene, 1)).toMatchObject({ wsjf: '4.3', readiness: { standing: 'not-ready', text: '2 to complete' }, admission: 'Not admitted', plan: 'Aims for PI 2027.1' });
    expect(cardOf(scene, 3)).toMatchObject({ owner: 'No owner', readiness: { text: 'Not looked at' }, target: 'No target PI', plan: 'No target PI' });
    expect(cardOf(scene, 2).wsjf).toBeNull();
  });

  it.each<[Parameters<typeof sayPlan>[0], string]>([
    [{ target: 'PI 2', admitted: 'PI 1', admission: 'admitted' }, 'Admitted to PI 1, aims for PI 2'],
    [{ target: null, admitted: 'PI 1', admission: 'admitted' }, 'Admitted to PI 1'],
    [{ target: 'PI 2', admitted: null, admission: 'admitted' }, 'Admitted, aims for PI 2'],
    [{ target: 'PI 2', admitted: null, admission: 'requested' }, 'Aims for PI 2, admission requested'],
    [{ target: null, admitted: null, admission: 'declined' }, 'No target PI, admission declined'],
  ])('says its plan: %j', (plan, expected) => expect(sayPlan(plan)).toBe(expected));
});

describe('a status that was set here', () => {
  it('counts before it is read', () => {
    const held = withStatuses(scene.portfolio, scene.wiring.statuses, new Map([['10000', { id: '10105', name: 'implementing', category: 'indeterminate' }], ['99999', { id: '1', name: 'x', category: 'new' }]]));
    expect([held.state[0], held.tables.statuses[held.status[0]!]?.id]).toEqual([4, '10105']);
    expect([scene.portfolio.state[0], held.tables.statuses.length]).toEqual([3, scene.portfolio.tables.statuses.length]);
  });

  it('may be one that no epic had, or that is not mapped', () => {
    const held = withStatuses(scene.portfolio, scene.wiring.statuses, new Map([['10000', { id: 'new', name: 'Parked', category: 'new' }]]));
    expect([held.state[0], held.tables.statuses[held.status[0]!]?.name]).toEqual([255, 'Parked']);
  });
});

describe('which lanes are closed', () => {
  const lane = (key: string, ...counts: number[]) => ({ key, name: key, streamId: key, cells: counts.map((count) => Array.from({ length: count }, (_, at) => at)) });
  const [working, finished, empty] = [lane('a', 0, 0, 0, 0, 2, 9), lane('b', 0, 0, 0, 0, 0, 7), lane('c', 0, 0, 0, 0, 0, 0)];
  it.each([
    ['those in which all is done', [working, finished, empty], FIRST_VIEW, [false, true, false]],
    ['none where all is done everywhere', [finished, lane('d', 0, 0, 0, 0, 0, 1)], FIRST_VIEW, [false, false]],
    ['what somebody chose', [working, finished], { ...FIRST_VIEW, closed: new Map([['a', true], ['b', false]]) }, [true, false]],
  ])('at first: %s', (_name, lanesOf, view, expected) => expect(countsOf({ lanes: lanesOf }, view).map(({ closed }) => closed)).toEqual(expected));
});

describe('the lines', () => {
  const lane = (counts: number[], more: object = {}) => ({ counts, closed: false, open: false, ...more });
  const kinds = (...of: Parameters<typeof linesOf>) => linesOf(...of).lines.map(({ kind, lane: at, index }) => `${kind} ${at} ${index}`);
  it.each([
    ['cards of each state side by side', [lane([2, 1])], ['lane 0 0', 'cards 0 0', 'cards 0 1']],
    ['only the first ones, and that there are more', [lane([9, 0]), lane([0, 0])], ['lane 0 0', 'cards 0 0', 'cards 0 1', 'cards 0 2', 'more 0 0', 'lane 1 0']],
    ['a closed lane', [lane([9, 0], { closed: true })], ['lane 0 0']],
    ['an opened lane', [lane([4, 0], { open: true })], ['lane 0 0', 'cards 0 0', 'cards 0 1', 'cards 0 2', 'cards 0 3']],
  ])('hold %s', (_name, lanesOf, expected) => expect(kinds(lanesOf, 3)).toEqual(expected));

  it('count the rows of the grid: a lane’s name and its counts are two', () => {
    const { lines, rows } = linesOf([lane([1]), lane([1])], 3);
    expect(lines.map(({ row }) => row)).toEqual([1, 3, 4, 6]);
    expect(rows).toBe(6);
  });
});

describe('the address', () => {
  const query = fc.record<KanbanQuery>({
    as: fc.constantFrom('board', 'table'), lanes: fc.constantFrom('stream', 'owner'), streams: fc.array(fc.string({ minLength: 1 })), owners: fc.array(fc.string({ minLength: 1 })),
    pis: fc.array(fc.constantFrom('2026.4', '2027.1', 'none')), text: fc.string(), sort: fc.constantFrom(...SORTS, '-age'),
  });
  it('says all that is asked for', () => fc.assert(fc.property(query, (asked) => expect(readQuery(writeQuery(asked))).toEqual(asked))));
  it('says nothing of what is as by default', () => expect(writeQuery(DEFAULT_QUERY)).toBe(''));
  it.each(['?as=rocket&lanes=moon&sort=luck&pi=soon', '', '?x=1'])('makes the best of %p', (search) => expect(readQuery(search)).toEqual(DEFAULT_QUERY));
});
