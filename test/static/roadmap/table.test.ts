import { makeCalendar } from '../../../src/domain/cadence';
import { toCsv } from '../../../src/domain/csv';
import { conflictsOf } from '../../../static/src/features/roadmap/filter/conflictsOf';
import { csvOf } from '../../../static/src/features/roadmap/table/saveCsv';
import { sortEpics } from '../../../static/src/features/roadmap/table/sortEpics';
import { cardFacts } from '../../../static/src/features/roadmap/facts/cardFacts';
import { epicFacts } from '../../../static/src/features/roadmap/facts/epicFacts';
import { textAt } from '../../../static/src/portfolio/Texts';
import { aPortfolio } from '../../builders/aPortfolio';

const { wiring, portfolio, analysis } = aPortfolio({
  streams: ['Payments', 'Channels'],
  epics: [
    { key: 'PAY-10', start: '2027-01-18', finish: '2027-02-14', owner: 'Zoe', summary: 'Wallet', from: 'target-pi' },
    { key: 'PAY-9', start: '2026-11-02', finish: '2027-02-14', beyond: [1, 9], state: 'implementing', owner: 'Ada', summary: '=SUM(A1)' },
    { key: 'MOB-1', stream: 1, start: '2027-01-04', finish: '2027-03-28', beyond: [0, 3], state: 'funnel', value: 21, summary: 'Pay, by phone' },
    { key: 'MOB-2', stream: 1, targetPi: '2027.2', summary: 'Receipts' },
  ],
  links: [['PAY-9', 'MOB-1']],
});
const lookup = { wiring, calendar: makeCalendar(wiring.cadence), portfolio, analysis, inConflict: conflictsOf(portfolio.links, analysis, portfolio.count) };
const sorted = (sort: string, shown: Uint8Array | null = null) => [...sortEpics(lookup, shown, sort)].map((epic) => textAt(portfolio.keys, epic)).join(' ');

test.each([
  ['start', 'PAY-9 MOB-1 PAY-10 MOB-2'],
  ['-start', 'PAY-10 MOB-1 PAY-9 MOB-2'],
  ['finish', 'PAY-10 PAY-9 MOB-1 MOB-2'],
  ['key', 'MOB-1 MOB-2 PAY-9 PAY-10'],
  ['summary', 'PAY-9 MOB-1 MOB-2 PAY-10'],
  ['stream', 'MOB-1 MOB-2 PAY-10 PAY-9'],
  ['state', 'MOB-1 PAY-10 MOB-2 PAY-9'],
  ['owner', 'PAY-9 PAY-10 MOB-1 MOB-2'],
  ['-owner', 'PAY-10 PAY-9 MOB-1 MOB-2'],
  ['beyond', 'MOB-1 PAY-9 PAY-10 MOB-2'],
  ['-beyond', 'PAY-9 MOB-1 PAY-10 MOB-2'],
  ['conflict', 'PAY-9 MOB-1 PAY-10 MOB-2'],
  ['-leverage', 'PAY-9 PAY-10 MOB-1 MOB-2'],
  ['pi', 'PAY-9 MOB-1 PAY-10 MOB-2'],
  ['unheard-of', 'PAY-9 MOB-1 PAY-10 MOB-2'],
])('sorted by %s, empty ones last', (sort, expected) => {
  expect(sorted(sort)).toBe(expected);
});

test('only what is shown is sorted', () => {
  expect(sorted('start', Uint8Array.of(1, 0, 0, 1))).toBe('PAY-10 MOB-2');
});

test('the file has the table’s rows, and no cell that a spreadsheet would run', () => {
  expect(csvOf(lookup, Uint8Array.of(0, 1, 1, 0), 'start')).toBe(
    [
      'Key,Summary,Stream,State,Starts,Finishes,Dates disagree,PI,Owner,In conflict,Slack in days,Leverage',
      `PAY-9,'=SUM(A1),Payments,Implementing,2026-11-02,2027-02-14,"Child issues begin on 1 Nov, 1 day before its start date, and run to 23 Feb 2027, 9 days past its due date",2026.4 – 2027.1,Ada,Yes,0,21`,
      `MOB-1,"Pay, by phone",Channels,Funnel,2027-01-04,2027-03-28,"Child issues run to 31 Mar 2027, 3 days past its due date",2027.1,,Yes,${lookup.analysis.slack[2]},0`,
      '',
    ].join('\r\n'),
  );
});

test('quotes, commas and line ends are kept', () => {
  expect(toCsv([['a "b"', 'c\nd', null, -1.5, '@x']])).toBe('"a ""b""","c\nd",,-1.5,\'@x\r\n');
});

test('the card says where dates come from, and what is in conflict', () => {
  const facts = Object.fromEntries(cardFacts(lookup, 0, epicFacts(lookup, 0)).map(({ name, value }) => [name, value]));
  expect(facts).toMatchObject({ Starts: '18 Jan 2027, from the target PI', Finishes: '14 Feb 2027, from the target PI', PI: '2027.1', Stream: 'Payments', Owner: 'Zoe' });
  const provider = cardFacts(lookup, 1, epicFacts(lookup, 1));
  expect(provider).toContainEqual({ name: 'Provides to', value: 'MOB-1 of Channels (conflict)', tone: 'bad' });
  expect(provider).toContainEqual({ name: 'Dates disagree', value: 'Child issues begin on 1 Nov, 1 day before its start date, and run to 23 Feb 2027, 9 days past its due date', tone: 'bad' });
  expect(cardFacts(lookup, 0, epicFacts(lookup, 0)).map(({ name }) => name)).not.toContain('Dates disagree');
  expect(provider).toContainEqual({ name: 'Unlocks', value: '1 epic in other streams, worth 21' });
  expect(cardFacts(lookup, 3, epicFacts(lookup, 3)).find(({ name }) => name === 'Starts')?.value).toBe('Not planned');
});
