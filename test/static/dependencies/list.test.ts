import { filterLinks, type LinkFilter } from '../../../static/src/features/dependencies/list/filterLinks';
import { countWords } from '../../../static/src/features/dependencies/list/countWords';
import { gapWords } from '../../../static/src/features/dependencies/list/gapWords';
import { keyRanks } from '../../../static/src/features/dependencies/list/keyRanks';
import { linkRow } from '../../../static/src/features/dependencies/list/linkRow';
import { sortLinks } from '../../../static/src/features/dependencies/list/sortLinks';
import { DEFAULT_QUERY, type SortKey } from '../../../static/src/features/dependencies/query/DependenciesQuery';
import { NONE_32 } from '../../../static/src/portfolio/Portfolio';
import { aPortfolio } from '../../builders/aPortfolio';
import { scene } from './aScene';

const facts = scene();
const said = (links: Uint32Array) => Array.from(links, (link) => linkRow(facts, link)).map(({ provider, consumer }) => `${provider.key} > ${consumer.key}`);
const all: LinkFilter = { ...DEFAULT_QUERY, states: [], crossStreamOnly: false };
const listed = (filter: Partial<LinkFilter>) => said(filterLinks(facts, { ...all, ...filter }).links);

describe('the filter', () => {
  it('shows what needs attention at first', () => {
    expect(said(filterLinks(facts, DEFAULT_QUERY).links)).toEqual(['DAT-1 > PAY-1', 'PAY-1 > MOB-1', 'DAT-9 > MOB-2', 'PAY-2 > MOB-3', 'MOB-3 > DAT-2', 'DAT-2 > PAY-2']);
  });

  it('by state, counting what each state would show', () => {
    expect(listed({ states: ['unplanned'] })).toEqual(['DAT-9 > MOB-2']);
    expect(Array.from(filterLinks(facts, { ...all, states: ['unplanned'] }).byState)).toEqual([0, 1, 4, 1, 1]);
    expect(Array.from(filterLinks(facts, { ...all, stream: 'payments' }).byState)).toEqual([0, 1, 3, 0, 1]);
  });

  it('by the streams of the ends', () => {
    expect(listed({ stream: 'payments' })).toHaveLength(5);
    expect(listed({ provider: 'payments' })).toEqual(['PAY-1 > MOB-1', 'PAY-2 > MOB-3', 'PAY-10 > PAY-1']);
    expect(listed({ consumer: 'payments' })).toEqual(['DAT-1 > PAY-1', 'DAT-2 > PAY-2', 'PAY-10 > PAY-1']);
    expect(listed({ provider: 'data', consumer: 'channels' })).toEqual(['DAT-9 > MOB-2']);
  });

  it('across streams only, unless told otherwise', () => {
    expect(listed({ crossStreamOnly: true })).not.toContain('PAY-10 > PAY-1');
    expect(listed({ crossStreamOnly: true })).toHaveLength(6);
  });

  it('by a text in a key or a summary of either end, in whatever case', () => {
    expect(listed({ text: ' REFUNDS ' })).toEqual(['DAT-1 > PAY-1', 'PAY-1 > MOB-1', 'PAY-10 > PAY-1']);
    expect(listed({ text: 'dat-9' })).toEqual(['DAT-9 > MOB-2']);
    expect(listed({ text: 'nothing like it' })).toEqual([]);
  });

  it('takes no notice of a stream that the viewer does not have', () => expect(listed({ stream: 'security' })).toHaveLength(7));
});

describe('the order', () => {
  const ordered = (sort: SortKey, descending = false) => said(sortLinks(facts, filterLinks(facts, all).links, { sort, descending }));

  it('is worst first, and among equals the least room first', () => {
    expect(ordered('state')).toEqual(['PAY-2 > MOB-3', 'MOB-3 > DAT-2', 'DAT-2 > PAY-2', 'DAT-1 > PAY-1', 'DAT-9 > MOB-2', 'PAY-1 > MOB-1', 'PAY-10 > PAY-1']);
  });

  it('counts keys as people do', () => {
    expect(ordered('provider').slice(-3)).toEqual(['PAY-1 > MOB-1', 'PAY-2 > MOB-3', 'PAY-10 > PAY-1']);
    const { portfolio } = aPortfolio({ epics: ['PAY-10', 'DAT-1', 'PAY-9', 'A-B-2'].map((key) => ({ key })) });
    expect(Array.from(keyRanks(portfolio))).toEqual([3, 1, 2, 0]);
  });

  it('puts what has no value last, whichever way it goes', () => {
    expect(ordered('finish').at(-1)).toBe('DAT-9 > MOB-2');
    expect(ordered('finish', true).at(-1)).toBe('DAT-9 > MOB-2');
    expect(ordered('gap')[0]).toBe('PAY-2 > MOB-3');
    expect(ordered('gap', true)[0]).toBe('PAY-10 > PAY-1');
  });

  it('has every link once, in whatever order', () => {
    for (const sort of ['state', 'provider', 'finish', 'consumer', 'start', 'gap', 'type'] as const) expect(ordered(sort, true).sort()).toEqual(ordered('provider').sort());
  });
});

describe('the words', () => {
  it('say both sides with their days and where those come from', () => {
    expect(linkRow(facts, 0)).toMatchObject({
      state: 'conflict',
      provider: { key: 'DAT-1', summary: 'Event backbone', stream: 'Data', day: '17 Jan 2027', from: 'from the epic’s own due date' },
      consumer: { key: 'PAY-1', stream: 'Payments', day: '4 Jan 2027', from: 'from the epic’s own start date' },
      gap: '13 days too late',
      type: 'Blocks',
    });
    expect(linkRow(facts, 2)).toMatchObject({ state: 'unplanned', provider: { day: null, from: null }, gap: 'Provider has no dates' });
  });

  it.each([
    ['conflict', -1, '1 day too late'],
    ['conflict', -1200, '1,200 days too late'],
    ['tight', 3, '3 days to spare'],
    ['tight', 0, 'No day to spare'],
    ['tight', -40, 'Within the same PI'],
    ['fine', NONE_32, 'Consumer has no dates'],
    ['settled', -5, '–'],
  ] as const)('%s, %i days apart: %s', (state, gap, words) => expect(gapWords(state, gap)).toBe(words));

  it('count', () => {
    expect(countWords(42, 310)).toBe('42 of 310 dependencies');
    expect(countWords(1200, 30_000)).toBe('1,200 of 30,000 dependencies');
    expect(countWords(0, 1)).toBe('0 of 1 dependency');
  });
});
