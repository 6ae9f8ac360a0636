import { makeCalendar } from '../../../src/domain/cadence';
import { NOBODY, matchEpics } from '../../../static/src/features/roadmap/filter/matchEpics';
import { findEpics } from '../../../static/src/features/roadmap/filter/findEpics';
import { countPast } from '../../../static/src/features/roadmap/filter/isPast';
import { findText } from '../../../static/src/features/roadmap/filter/findText';
import { conflictsOf } from '../../../static/src/features/roadmap/filter/conflictsOf';
import { DEFAULT_VIEW, type ViewState } from '../../../static/src/features/roadmap/view/ViewState';
import { packTexts, textAt } from '../../../static/src/portfolio/Texts';
import { aPortfolio } from '../../builders/aPortfolio';

const { wiring, portfolio, analysis } = aPortfolio({
  streams: ['Payments', 'Channels'],
  epics: [
    { key: 'PAY-1', start: '2026-11-02', finish: '2027-02-14', state: 'implementing', owner: 'erin', summary: 'Instant refunds' },
    { key: 'PAY-10', start: '2027-01-18', finish: '2027-02-14', owner: 'erin', summary: 'Wallet', beyond: [0, 4] },
    { key: 'MOB-1', stream: 1, start: '2027-01-04', finish: '2027-03-28', state: 'funnel', summary: 'Pay by phone', beyond: [2, 0] },
    { key: 'MOB-2', stream: 1, targetPi: '2027.2', summary: 'Receipts for PAY-1' },
  ],
  links: [['PAY-1', 'MOB-1']],
});
const inConflict = conflictsOf(portfolio.links, analysis, portfolio.count);
const keys = (shown: Uint8Array | null) => shown && [...shown.keys()].filter((epic) => shown[epic]).map((epic) => textAt(portfolio.keys, epic));
const match = (filters: Partial<ViewState>) => keys(matchEpics({ wiring, calendar: makeCalendar(wiring.cadence), portfolio, inConflict }, { ...DEFAULT_VIEW, ...filters }));

test.each<[string, Partial<ViewState>, string[] | null]>([
  ['without filters nothing is filtered', {}, null],
  ['a stream', { streams: ['channels'] }, ['MOB-1', 'MOB-2']],
  ['states', { states: ['implementing', 'funnel'] }, ['PAY-1', 'MOB-1']],
  ['an owner', { owners: ['erin'] }, ['PAY-1', 'PAY-10']],
  ['nobody', { owners: [NOBODY] }, ['MOB-1', 'MOB-2']],
  ['a PI that dates touch', { pis: ['2026.4'] }, ['PAY-1']],
  ['a PI that an undated epic aims at', { pis: ['2027.2'] }, ['MOB-2']],
  ['conflicts, both ends', { conflicts: true }, ['PAY-1', 'MOB-1']],
  ['dates that disagree, either way', { disagree: true }, ['PAY-10', 'MOB-1']],
  ['a text, in keys and summaries, whatever the case', { text: 'pay-1', only: true }, ['PAY-1', 'PAY-10', 'MOB-2']],
  ['a text that only jumps hides nothing', { text: 'pay-1' }, null],
  ['all must hold', { streams: ['payments'], states: ['ready'], text: 'wal', only: true }, ['PAY-10']],
  ['a stream that is gone keeps nothing', { streams: ['gone'] }, []],
])('filter: %s', (_, filters, expected) => {
  expect(match(filters)).toEqual(expected);
});

test('a key finds its own epic first', () => {
  expect(findEpics(portfolio, null, 'PAY-1 ').map((epic) => textAt(portfolio.keys, epic))).toEqual(['PAY-1', 'PAY-10', 'MOB-2']);
  expect(findEpics(portfolio, Uint8Array.of(0, 1, 1, 1), 'pay-1').map((epic) => textAt(portfolio.keys, epic))).toEqual(['PAY-10', 'MOB-2']);
  expect(findEpics(portfolio, null, '  ')).toEqual([]);
});

test.each([
  ['a text across two rows is none', ['ab', 'cd'], 'bc', [0, 0]],
  ['empty rows between', ['', 'xa', '', 'ya'], 'a', [0, 1, 0, 1]],
  ['a letter that grows in lower case shifts nothing', ['İİ', 'straße', 'gate'], 'gate', [0, 0, 1]],
])('search: %s', (_, texts, wanted, expected) => {
  const found = new Uint8Array(texts.length);
  findText(packTexts(texts), wanted, found);
  expect([...found]).toEqual(expected);
});

test('what was finished before the running PI can be hidden, and what is done without dates with it, and is counted; what is late or to be planned stays', () => {
  const old = aPortfolio({
    epics: [
      { key: 'PAY-1', start: '2026-01-05', finish: '2026-09-20', state: 'done' },
      { key: 'PAY-2', start: '2026-01-05', finish: '2026-09-21', state: 'done' },
      { key: 'PAY-3', start: '2026-01-05', finish: '2026-09-20', state: 'implementing' },
      { key: 'PAY-4', state: 'done' },
      { key: 'PAY-5', state: 'ready' },
    ],
  });
  const facts = { ...old, calendar: makeCalendar(old.wiring.cadence), inConflict: null };
  expect([...matchEpics(facts, { ...DEFAULT_VIEW, past: 'hidden' })!]).toEqual([0, 1, 1, 0, 1]);
  expect(matchEpics(facts, { ...DEFAULT_VIEW, past: 'shown' })).toBeNull();
  expect(countPast(old.portfolio, facts.calendar, old.wiring.today)).toBe(2);
  const stream = old.portfolio.stream[Array.from(old.portfolio.state).indexOf(5)] ?? 0;
  expect([stream, stream + 1].map((at) => countPast(old.portfolio, facts.calendar, old.wiring.today, at))).toEqual([2, 0]);
});
