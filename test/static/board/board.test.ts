import { boardOf } from '../../../static/src/features/board/facts/boardOf';
import { cardOf } from '../../../static/src/features/board/facts/cardOf';
import { columnsOf } from '../../../static/src/features/board/facts/columnsOf';
import { countWords } from '../../../static/src/features/board/facts/countWords';
import { crossLinksOf } from '../../../static/src/features/board/facts/crossLinksOf';
import { loadOf } from '../../../static/src/features/board/facts/loadOf';
import { rowsOf } from '../../../static/src/features/board/facts/rowsOf';
import { shownEpics } from '../../../static/src/features/board/facts/shownEpics';
import { strandsOf } from '../../../static/src/features/board/facts/strandsOf';
import { targetsOf } from '../../../static/src/features/board/facts/targetsOf';
import { boxHeight, measuresFor } from '../../../static/src/features/board/grid/measures';
import { type BoardQuery, DEFAULT_QUERY } from '../../../static/src/features/board/query/BoardQuery';
import { readQuery, writeQuery } from '../../../static/src/features/board/query/boardSearch';
import { textAt } from '../../../static/src/portfolio/Texts';
import { facts } from './aScene';

const FACTS = facts();
const board = (query: Partial<BoardQuery> = {}, of = FACTS) => {
  const asked = { ...DEFAULT_QUERY, ...query };
  return boardOf(of, columnsOf(of.wiring, of.calendar, asked), rowsOf(of.wiring.streams, asked.streams), shownEpics(of, asked));
};
const keyOf = (epic: number) => textAt(FACTS.portfolio.keys, epic);
const rowOfKey = (key: string) => Array.from({ length: FACTS.portfolio.count }, (_, row) => keyOf(row)).indexOf(key);

/** A line a stream, a cell between bars. */
const draw = (model: ReturnType<typeof board>) =>
  model.rows.map((stream, row) => `${FACTS.wiring.streams[stream]!.name}: ${model.cells[row]!.map(({ epics }) => epics.map(keyOf).join(' ') || '-').join(' | ')}`);

describe('which card stands where', () => {
  test('streams by the running PI and the next three, the unplanned and the overdue at the left', () => {
    expect(board().columns.list.map(({ name }) => name)).toEqual(['Unplanned', 'PI 2026.4', 'PI 2027.1', 'PI 2027.2', 'PI 2027.3']);
    expect(draw(board())).toEqual([
      'Payments: - | PAY-5 PAY-7 | PAY-1 | PAY-2 | -',
      'Channels: MOB-9 MOB-8 | - | MOB-1 | - | -',
      'Data: - | - | DAT-1 DAT-5 | - | -',
    ]);
    expect(countWords(board())).toBe('9 epics on the board · 1 done in earlier PIs · 1 in later PIs');
  });

  test('the iterations of a PI: dates of an epic’s own decide, the rest stands at the left', () => {
    const model = board({ of: '2027.1' });
    expect(model.columns.list.map(({ name }) => name)).toEqual(['No iteration', 'Iteration 1', 'Iteration 2', 'Iteration 3', 'Iteration 4', 'Iteration 5', 'IP iteration']);
    expect(draw(model)).toEqual(['Payments: - | - | - | - | - | PAY-1 | -', 'Channels: - | - | MOB-1 | - | - | - | -', 'Data: DAT-5 | DAT-1 | - | - | - | - | -']);
    expect(model.columns.list.every(({ pi }) => pi === null)).toBe(true);
  });

  test('an epic that aims for the PI but whose dates lie elsewhere is in no iteration', () => {
    expect(draw(board({ of: '2027.2' }))[0]).toBe('Payments: PAY-2 | - | - | - | - | - | -');
  });

  test.each<[string, Partial<BoardQuery>, string[]]>([
    ['streams', { streams: ['data'] }, ['Data: - | - | DAT-1 DAT-5 | - | -']],
    ['fewer PIs', { span: 1, streams: ['payments'] }, ['Payments: - | PAY-5 PAY-7']],
    ['a text', { text: 'refunds', streams: ['payments'] }, ['Payments: - | - | PAY-1 | - | -']],
    ['a key', { text: 'pay-2', streams: ['payments'] }, ['Payments: - | - | - | PAY-2 | -']],
    ['conflicts', { conflicts: true, streams: ['payments', 'data'] }, ['Payments: - | - | PAY-1 | - | -', 'Data: - | - | DAT-1 | - | -']],
    ['conflicts with a text', { conflicts: true, text: 'backbone' }, ['Payments: - | - | - | - | -', 'Channels: - | - | - | - | -', 'Data: - | - | DAT-1 | - | -']],
    ['streams that are gone', { streams: ['gone'], text: 'refunds' }, ['Payments: - | - | PAY-1 | - | -', 'Channels: - | - | - | - | -', 'Data: - | - | - | - | -']],
  ])('filters: %s', (_case, query, drawn) => expect(draw(board(query))).toEqual(drawn));

  test('a target that was set on this screen counts before it was read, and so does one that was cleared', () => {
    const id = (key: string) => String(FACTS.portfolio.ids[rowOfKey(key)]);
    const held = new Map([[id('PAY-1'), { pi: '2027.3', at: null }], [id('PAY-2'), { pi: null, at: null }], ['1', { pi: '2027.1', at: null }]]);
    const targetPi = targetsOf(FACTS.portfolio, FACTS.calendar, held);
    expect(draw(board({}, { ...FACTS, portfolio: { ...FACTS.portfolio, targetPi } }))[0]).toBe('Payments: - | PAY-5 PAY-7 | PAY-2 | - | PAY-1');
    expect(targetsOf(FACTS.portfolio, FACTS.calendar, new Map())).toBe(FACTS.portfolio.targetPi);
  });
});

describe('load', () => {
  test.each<[string, { load: number; sized: number; unsized: number }, number | null, string, number | null]>([
    ['with room', { load: 34, sized: 5, unsized: 3 }, 40, '34 of 40 points, 3 epics without size', 0.85],
    ['just full', { load: 40, sized: 5, unsized: 0 }, 40, '40 of 40 points', 1],
    ['over', { load: 45, sized: 5, unsized: 1 }, 40, '45 of 40 points, 5 too many, 1 epic without size', 1.125],
    ['no capacity', { load: 5, sized: 1, unsized: 0 }, null, '5 points', null],
    ['one point', { load: 1, sized: 1, unsized: 0 }, null, '1 point', null],
    ['nothing sized, no capacity', { load: 0, sized: 0, unsized: 2 }, null, '2 epics without size', null],
    ['nothing at all', { load: 0, sized: 0, unsized: 0 }, null, 'Empty', null],
    ['nothing against a capacity', { load: 0, sized: 0, unsized: 0 }, 40, '0 of 40 points', 0],
    ['halves', { load: 0.1 + 0.2, sized: 2, unsized: 0 }, 1, '0.3 of 1 points', 0.3],
  ])('%s', (_case, cell, capacity, text, share) => {
    const load = loadOf(cell, capacity);
    expect(load.text).toBe(text);
    if (share === null) expect(load.share).toBeNull();
    else expect(load.share).toBeCloseTo(share);
    expect(load.over).toBe(capacity !== null && cell.load > capacity);
  });

  test('is of all epics of the cell, whatever the filters', () => {
    const cell = (query: Partial<BoardQuery>) => board(query).cells[0]![1]!;
    expect(cell({})).toMatchObject({ load: 26, sized: 2, unsized: 0 });
    expect(cell({ text: 'no such epic' })).toEqual({ epics: [], load: 26, sized: 2, unsized: 0 });
    expect(board().cells[1]![0]).toMatchObject({ load: 2, sized: 1, unsized: 1 });
  });
});

describe('cards', () => {
  const card = (key: string, query: Partial<BoardQuery> = {}) => cardOf(FACTS, board(query), rowOfKey(key));

  test('say who owns an epic, how big it is and how far along', () => {
    expect(card('PAY-1')).toMatchObject({ summary: 'Instant refunds', state: { name: 'Ready' }, owner: 'Erin Walsh', size: '5 points', note: null, conflict: true, done: false });
    expect(card('DAT-5')).toMatchObject({ owner: 'No owner', size: 'No size', note: null, conflict: false });
  });

  test.each([
    ['PAY-2', {}, 'Its dates end in PI 2027.1'],
    ['PAY-2', { of: '2027.2' }, 'Its dates end in PI 2027.1'],
    ['MOB-9', {}, 'Was planned for PI 2026.2, which is over'],
    ['MOB-8', {}, null],
    ['PAY-1', { of: '2027.1' }, null],
  ])('%s %p: where its dates disagree with its place', (key, query, note) => expect(card(key, query).note).toBe(note));

  test('know what they wait for in other streams, and what waits for them', () => {
    const { waitsFor, provides } = crossLinksOf(FACTS, rowOfKey('PAY-1'));
    expect(waitsFor.map(({ key, state }) => `${key} ${state}`)).toEqual(['DAT-1 conflict']);
    expect(provides.map(({ key }) => key)).toEqual(['MOB-1']);
  });
});

test.each([[undefined, 640], [600, 440], [1080, 680], [4000, 1000]])('on a screen of %p the board is at most %i high', (screen, height) => expect(boxHeight(screen)).toBe(height));

test.each([[320, 5, 192], [964, 5, 216], [1400, 5, 249], [1400, 0, 1248]])('in a box of %i with %i columns each is %i wide', (width, columns, column) => expect(measuresFor(width, columns).column).toBe(column));

describe('strings', () => {
  const say = (span: { first: number; end: number }, focus: string | null = null, query: Partial<BoardQuery> = {}) => {
    const model = board(query);
    const at = ({ row, column, index }: { row: number; column: number; index: number }) => keyOf(model.cells[row]![column]!.epics[index]!);
    return strandsOf(FACTS, model, span, focus === null ? null : rowOfKey(focus)).map(({ from, to, lit }) => `${at(from)}>${at(to)}${lit ? '' : ' dim'}`);
  };
  const ALL = { first: 0, end: 3 };

  test('are dependencies between streams that are not settled', () => expect(say(ALL)).toEqual(['DAT-1>PAY-1', 'PAY-1>MOB-1', 'DAT-1>MOB-1']));
  test('the focused card lights its own, settled ones too', () => {
    expect(say(ALL, 'PAY-1')).toEqual(['DAT-1>PAY-1', 'PAY-1>MOB-1', 'DAT-1>MOB-1 dim']);
    expect(say(ALL, 'PAY-7')).toEqual(['DAT-1>PAY-1 dim', 'PAY-1>MOB-1 dim', 'DAT-1>MOB-1 dim', 'PAY-7>MOB-1']);
  });
  test('only where one end is in sight', () => expect(say({ first: 0, end: 1 })).toEqual(['DAT-1>PAY-1', 'PAY-1>MOB-1']));
  test('only where both ends are on the board', () => expect(say({ first: 0, end: 2 }, null, { streams: ['payments', 'channels'] })).toEqual(['PAY-1>MOB-1']));
});

describe('the address', () => {
  test.each<[string, Partial<BoardQuery>]>([
    ['', {}],
    ['?view=table&stream=payments&stream=data&pis=2', { as: 'table', streams: ['payments', 'data'], span: 2 }],
    ['?of=2027.1&conflicts=yes&text=a+b', { of: '2027.1', conflicts: true, text: 'a b' }],
  ])('%p both ways', (search, query) => {
    expect(readQuery(search)).toEqual({ ...DEFAULT_QUERY, ...query });
    expect(writeQuery({ ...DEFAULT_QUERY, ...query })).toBe(search);
  });

  test.each(['?as=list', '?pis=0', '?pis=8', '?pis=two', '?of=next', '?conflicts=maybe', '?new=thing'])('%p, which is not ours, is as by default', (search) => expect(readQuery(search)).toEqual(DEFAULT_QUERY));
});
