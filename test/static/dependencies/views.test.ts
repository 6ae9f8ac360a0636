import { cycleRows } from '../../../static/src/features/dependencies/cycles/cycleRows';
import { stepsAround } from '../../../static/src/features/dependencies/cycles/stepsAround';
import { focusFacts, slipsOf } from '../../../static/src/features/dependencies/graph/focusFacts';
import { focusGraph } from '../../../static/src/features/dependencies/graph/focusGraph';
import { rowOfKey } from '../../../static/src/features/dependencies/graph/rowOfKey';
import { searchEpics } from '../../../static/src/features/dependencies/graph/searchEpics';
import { stepWords } from '../../../static/src/features/dependencies/graph/stepWords';
import { filterLinks } from '../../../static/src/features/dependencies/list/filterLinks';
import { cellQuery } from '../../../static/src/features/dependencies/matrix/cellQuery';
import { matrixRows } from '../../../static/src/features/dependencies/matrix/matrixRows';
import { DEFAULT_QUERY } from '../../../static/src/features/dependencies/query/DependenciesQuery';
import { emptyWords } from '../../../static/src/features/dependencies/status/emptyWords';
import { progressWords } from '../../../static/src/features/dependencies/status/progressWords';
import { truthLines } from '../../../static/src/features/dependencies/status/truthLines';
import { textAt } from '../../../static/src/portfolio/Texts';
import { aPortfolio } from '../../builders/aPortfolio';
import { scene } from './aScene';

const facts = scene();
const row = (key: string) => rowOfKey(facts.portfolio, key);

describe('the coupling matrix', () => {
  const rows = matrixRows(facts);

  it('says for each pair of streams how many dependencies there are, and conflicts', () => {
    expect(rows.map(({ cells }) => cells.map((cell) => cell && `${cell.links}/${cell.conflicts}`))).toEqual([
      ['1/0', '2/1', null],
      [null, null, '1/1'],
      ['2/2', '1/0', null],
    ]);
    expect(rows[2]?.cells[0]).toMatchObject({ about: 'Data provides to Payments:', noun: 'dependencies' });
    expect(rows[0]?.cells[0]).toMatchObject({ about: 'Payments provides to itself:', noun: 'dependency' });
  });

  it('says what share of a stream stands alone, and rounds nothing up to all', () => {
    expect(rows.map(({ independence }) => independence)).toEqual(['33%', '0%', '0%']);
    const many = aPortfolio({ epics: [...Array.from({ length: 300 }, (_, at) => ({ key: `PAY-${at}` })), { key: 'MOB-1', stream: 1 }], links: [['PAY-0', 'MOB-1']] });
    expect(matrixRows(many)[0]?.independence).toBe('99%');
  });

  it('opens just the list that its number counts, cell by cell', () => {
    const { streams } = facts.wiring;
    rows.forEach(({ cells }, provider) =>
      cells.forEach((cell, consumer) => {
        const query = cellQuery({ ...DEFAULT_QUERY, view: 'matrix', text: 'left over' }, streams[provider]!.id, streams[consumer]!.id);
        expect(query.view).toBe('list');
        expect(filterLinks(facts, query).links).toHaveLength(cell?.links ?? 0);
      }),
    );
  });
});

describe('the cycles', () => {
  it('are paths with their streams', () => {
    const [cycle, ...others] = cycleRows(facts);
    expect(others).toEqual([]);
    expect(cycle).toMatchObject({ words: 'PAY-2 → MOB-3 → DAT-2 → PAY-2', streams: 'Payments, Channels, Data', more: 0 });
    expect(cycle?.path.map(({ summary }) => summary)).toEqual(['Split payments', 'Live trips', 'Customer 360']);
  });

  it('open a graph that shows the whole circle', () => {
    const circle = (count: number) => ({ path: Array.from({ length: count }, (_, at) => ({ row: at, key: '', summary: '', stream: '' })) });
    expect([2, 3, 5, 6, 7, 40].map((count) => stepsAround(circle(count), 2))).toEqual([2, 2, 2, 3, 3, 5]);
    expect(stepsAround(circle(2), 4)).toBe(4);
  });
});

describe('the graph around an epic', () => {
  it('names each epic with its steps, and each line with its state', () => {
    const graph = focusGraph(facts, row('PAY-1'), 1);
    expect(graph.nodes.map(({ key, where }) => `${key}: ${where}`)).toEqual(['PAY-1: PAY-1', 'DAT-1: 1 step before PAY-1', 'PAY-10: 1 step before PAY-1', 'MOB-1: 1 step after PAY-1']);
    expect(graph.edges.map(({ state }) => state)).toEqual(['conflict', 'tight', 'settled']);
    expect(graph.leftOut).toBeNull();
  });

  it('says what it leaves out', () => {
    expect(focusGraph(facts, row('PAY-1'), 1, 2).leftOut).toBe('Only the nearest 2 epics are shown; 2 more within these steps are left out. Fewer steps, or another epic, show less.');
    expect(focusGraph(facts, row('PAY-1'), 1, 3).leftOut).toContain('1 more within these steps is left out');
  });

  it('counts steps in words', () => expect([-2, -1, 0, 1].map((layer) => stepWords(layer, 'PAY-1'))).toEqual(['2 steps before PAY-1', '1 step before PAY-1', 'PAY-1', '1 step after PAY-1']));
});

describe('the facts of an epic', () => {
  const slips = slipsOf(facts);
  const about = (key: string) => focusFacts(facts, row(key), slips);

  it('its leverage, and what slips with it', () => {
    expect(about('DAT-1').leverage).toBe('Unlocks 2 epics in other streams, value 59');
    expect(about('DAT-1').slips?.map(({ key }) => key)).toEqual(['PAY-1', 'MOB-1']);
    expect(about('DAT-1').slips?.[0]?.when).toBe('at once');
    expect(about('DAT-9').leverage).toBe('Unlocks 1 epic in other streams, of no stated value');
  });

  it('its slack: to the last finish, and to the next consumer', () => {
    expect(about('MOB-1')).toMatchObject({ leverage: 'Unlocks no epic in another stream', freeSlack: 'No planned consumer waits for it', slips: [], moreSlips: 0 });
    expect(about('MOB-1').slack).toMatch(/^Can slip \d+ days before the last finish of the portfolio moves$/);
    expect(about('PAY-2').slack).toBe('On the critical path: any slip moves the last finish of the portfolio');
    expect(about('DAT-9')).toMatchObject({ slack: 'No dates' });
    expect(about('PAY-10')).toMatchObject({ slack: 'Done', freeSlack: '–' });
  });

  it('no more of what slips than can be read', () => {
    const star = aPortfolio({
      epics: [{ key: 'DAT-1', start: '2027-01-04', finish: '2027-01-10' }, ...Array.from({ length: 12 }, (_, at) => ({ key: `MOB-${at}`, stream: 1, start: '2027-01-13', finish: '2027-02-01' }))],
      links: Array.from({ length: 12 }, (_, at) => ['DAT-1', `MOB-${at}`] as [string, string]),
    });
    const { slips: shown, moreSlips, freeSlack } = focusFacts(star, 0, slipsOf(star));
    expect(shown).toHaveLength(8);
    expect(moreSlips).toBe(4);
    expect(shown?.[0]).toEqual({ key: 'MOB-0', when: 'after 3 days' });
    expect(freeSlack).toBe('Can slip 3 days before a consumer must move');
  });
});

describe('finding an epic', () => {
  const found = (text: string, limit = 8) => searchEpics(facts.portfolio, text, limit).map((at) => textAt(facts.portfolio.keys, at));

  it('by key, the very one first, then in the order of numbers', () => {
    expect(found('pay-1')).toEqual(['PAY-1', 'PAY-10']);
    expect(found('PAY')).toEqual(['PAY-1', 'PAY-2', 'PAY-10']);
  });

  it('by summary, those that begin with it first', () => {
    expect(found('c')).toEqual(['DAT-2', 'PAY-10', 'DAT-1', 'MOB-1', 'MOB-2']);
    expect(found('offline')).toEqual(['MOB-2']);
  });

  it('nothing for nothing, and no more than asked for', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zzz')).toEqual([]);
    expect(found('-', 2)).toHaveLength(2);
    expect(rowOfKey(facts.portfolio, 'SEC-1')).toBe(-1);
    expect(row('pay-1')).toBe(1);
  });
});

describe('what is said of the reading', () => {
  it('how far it is, and that it is not complete', () => {
    expect(progressWords({ phase: 'reading', progress: { done: 1200, total: 20_000 } })).toBe('1,200 of 20,000 epics read; this is not complete yet.');
    expect(progressWords({ phase: 'reading', progress: { done: 0, total: null } })).toBe('Asking Jira which epics there are…');
    expect(progressWords({ phase: 'failed', progress: { done: 300, total: 20_000 } })).toBe('Reading stopped at 300 of 20,000 epics; this is not complete.');
    expect(progressWords({ phase: 'failed', progress: { done: 0, total: null } })).toBe('Reading stopped before the first epic.');
    expect(progressWords({ phase: 'whole', progress: { done: 5, total: 5 } })).toBeNull();
  });

  it('what the portfolio can’t tell', () => {
    expect(truthLines({ outside: Uint16Array.of(0, 0), cutOff: Uint8Array.of(0, 0) })).toEqual([]);
    expect(truthLines({ outside: Uint16Array.of(2, 1), cutOff: Uint8Array.of(0, 1) })).toEqual(['3 dependencies lead to issues that are no portfolio epics or that you can’t see.', 'Jira may have left out links of 1 epic.']);
  });

  it('why there is nothing', () => {
    const bare = aPortfolio({ epics: [{ key: 'PAY-1' }] });
    expect(emptyWords(facts, true)).toBeNull();
    expect(emptyWords(bare, false)).toBeNull();
    expect(emptyWords(bare, true)?.header).toBe('No dependencies');
    expect(emptyWords(aPortfolio({ epics: [] }), true)?.header).toBe('No epics');
    expect(emptyWords({ ...bare, wiring: { ...bare.wiring, dependencies: [] } }, true)?.description).toContain('A Jira admin chooses the link types');
    expect(emptyWords({ ...bare, wiring: { ...bare.wiring, streams: [] } }, true)?.header).toBe('No stream to see');
  });
});
