import fc from 'fast-check';
import type { KanbanState, LedgerEntry, StatusMapping } from '../../../src/contract';
import { doneBy, historyOf, leadTime, metricsOf, predictability, refusalsByReason, timeInState, unplannedRate } from '../../../src/domain';
import type { StateSpan, StatusChange } from '../../../src/domain';
import { anException } from '../../builders/anException';
import { anAdmission } from '../../builders/anIssue';
import { CALENDAR } from '../story';

const ZONE = 'Europe/Berlin';
/** 21 Sep 2026 to 3 Jan 2027. */
const PI = CALENDAR.piByKey('2026.4')!;
const noon = (day: string) => `${day}T12:00:00.000Z`;

const STATUSES: StatusMapping[] = [
  { statusId: '1', state: 'funnel' },
  { statusId: '2', state: 'reviewing' },
  { statusId: '3', state: 'analyzing' },
  { statusId: '33', state: 'analyzing' },
  { statusId: '4', state: 'ready' },
  { statusId: '5', state: 'implementing' },
  { statusId: '6', state: 'done' },
];
const change = (day: string, from: string, to: string): StatusChange => ({ at: noon(day), from, to });

/** As `state from..to` with days of the month and month, `..` while it lasts. */
const drawn = (spans: StateSpan[]) => spans.map(({ state, from, to }) => `${state} ${from.slice(5, 10)}..${to?.slice(5, 10) ?? ''}`);

describe('the history of an epic', () => {
  test.each([
    ['that never moved is what it is now', [], '1', ['funnel 10-01..']],
    ['that moved on', [change('2026-10-05', '1', '2'), change('2026-10-20', '2', '4')], '4', ['funnel 10-01..10-05', 'reviewing 10-05..10-20', 'ready 10-20..']],
    ['whose changes come the latest first', [change('2026-10-20', '2', '4'), change('2026-10-05', '1', '2')], '4', ['funnel 10-01..10-05', 'reviewing 10-05..10-20', 'ready 10-20..']],
    ['that changed between two statuses of a state stays in it', [change('2026-10-05', '1', '3'), change('2026-10-09', '3', '33'), change('2026-10-20', '33', '4')], '4', ['funnel 10-01..10-05', 'analyzing 10-05..10-20', 'ready 10-20..']],
    ['that was in no state for a while has a gap', [change('2026-10-05', '1', '99'), change('2026-10-09', '99', '1')], '1', ['funnel 10-01..10-05', 'funnel 10-09..']],
    ['that went back does so', [change('2026-10-05', '1', '4'), change('2026-10-09', '4', '3')], '3', ['funnel 10-01..10-05', 'ready 10-05..10-09', 'analyzing 10-09..']],
    ['that was moved twice at once took no time between', [change('2026-10-05', '1', '2'), change('2026-10-05', '2', '3')], '3', ['funnel 10-01..10-05', 'analyzing 10-05..']],
    ['in no state at all is empty', [], '99', []],
  ] as const)('%s', (_, changes, statusId, expected) => expect(drawn(historyOf(changes, STATUSES, noon('2026-10-01'), statusId))).toEqual(expected));

  test('of any changes has no overlap, no empty stay, and ends with what lasts', () => {
    const changes = fc.array(fc.record({ at: fc.integer({ min: 1, max: 60 }).map((day) => new Date(Date.UTC(2026, 9, 1 + day)).toISOString()), from: fc.constantFrom('1', '2', '99'), to: fc.constantFrom('1', '2', '3', '33', '6', '99') }));
    fc.assert(
      fc.property(changes, (list) => {
        const spans = historyOf(list, STATUSES, '2026-10-01T00:00:00.000Z', '1');
        spans.forEach(({ from, to }, index) => {
          if (to !== null) expect(from < to).toBe(true);
          else expect(index).toBe(spans.length - 1);
          const next = spans[index + 1];
          if (next) expect(to! < next.from || (to === next.from && spans[index]!.state !== next.state)).toBe(true);
        });
      }),
    );
  });
});

const span = (state: KanbanState, from: string, to: string | null): StateSpan => ({ state, from: noon(from), to: to === null ? null : noon(to) });
const done = (from: string, to: string | null = null) => [span('implementing', '2026-09-21', from), span('done', from, to)];

describe('done by a day', () => {
  test.each([
    ['the day itself', done('2027-01-03'), noon('2027-01-03')],
    ['a day before', done('2026-12-18'), noon('2026-12-18')],
    ['the day after', done('2027-01-04'), null],
    ['before, but taken up again by then', [...done('2026-12-18', '2026-12-20'), span('implementing', '2026-12-20', null)], null],
    ['before, and moved to no state by then', done('2026-12-18', '2026-12-20'), null],
    ['before, and taken up again only later', [...done('2026-12-18', '2027-01-10'), span('implementing', '2027-01-10', null)], noon('2026-12-18')],
    ['never', [span('implementing', '2026-09-21', null)], null],
    ['of no history', [], null],
  ])('%s', (_, history, expected) => expect(doneBy(history, '2027-01-03', ZONE)).toBe(expected));

  test('days end in the portfolio’s zone', () => {
    const late: StateSpan[] = [{ state: 'done', from: '2027-01-03T23:30:00.000Z', to: null }];
    expect([doneBy(late, '2027-01-03', ZONE), doneBy(late, '2027-01-03', 'UTC')]).toEqual([null, '2027-01-03T23:30:00.000Z']);
  });
});

test.each([
  ['one of four', ['1', '2', '3'], ['4'], { value: 0.25, numerator: 1, denominator: 4 }],
  ['none', ['1', '2'], [], { value: 0, numerator: 0, denominator: 2 }],
  ['all', [], ['4'], { value: 1, numerator: 1, denominator: 1 }],
  ['an epic that was let in after all counts as planned', ['1', '2'], ['2', '3'], { value: 1 / 3, numerator: 1, denominator: 3 }],
  ['nothing to divide', [], [], { value: null, numerator: 0, denominator: 0 }],
])('unplanned work: %s', (_, planned, granted, expected) => expect(unplannedRate(planned, granted)).toEqual(expected));

test.each([
  ['three of four epics, 45 of 50 points of value', [['2026-12-01', 20], ['2027-01-03', 15], ['2026-10-01', 10], [null, 5]], [3, 4], [45, 50]],
  ['what came a day late does not count', [['2027-01-04', 20], ['2026-12-01', 5]], [1, 2], [5, 25]],
  ['what has no value counts as an epic', [['2026-12-01', null], [null, 8]], [1, 2], [0, 8]],
  ['nothing was promised', [], [0, 0], [0, 0]],
] as const)('predictability: %s', (_, epics, [count, of], [value, ofValue]) => {
  const sealed = epics.map(([day, costOfDelay], index) => ({ issueId: String(index), doneAt: day === null ? null : noon(day), costOfDelay }));
  const ratio = (numerator: number, denominator: number) => ({ value: denominator === 0 ? null : numerator / denominator, numerator, denominator });
  expect(predictability(sealed, PI, ZONE)).toEqual({ byCount: ratio(count, of), byValue: ratio(value, ofValue) });
});

const epic = (issueId: string, ...history: StateSpan[]) => ({ issueId, history, costOfDelay: null });

test('lead time runs from the first day in the funnel to the first day in ready', () => {
  const histories = [
    epic('36 days', span('funnel', '2026-08-01', '2026-08-10'), span('analyzing', '2026-08-10', '2026-09-06'), span('ready', '2026-09-06', null)),
    epic('28 days, though it went back later', span('funnel', '2026-08-01', '2026-08-29'), span('ready', '2026-08-29', '2026-09-01'), span('analyzing', '2026-09-01', '2026-09-10'), span('ready', '2026-09-10', null)),
    epic('0 days', span('funnel', '2026-08-01', '2026-08-01'), span('ready', '2026-08-01', null)),
    epic('not ready yet', span('funnel', '2026-08-01', null)),
    epic('never in the funnel', span('analyzing', '2026-08-01', '2026-08-09'), span('ready', '2026-08-09', null)),
    epic('ready before the funnel only', span('ready', '2026-08-01', '2026-08-09'), span('funnel', '2026-08-09', null)),
  ];
  expect(leadTime(histories, ZONE)).toEqual({
    median: 28,
    epics: [{ issueId: '0 days', days: 0 }, { issueId: '28 days, though it went back later', days: 28 }, { issueId: '36 days', days: 36 }],
    of: 6,
  });
  expect(leadTime(histories.slice(0, 2), ZONE).median).toBe(32);
  expect(leadTime([], ZONE)).toEqual({ median: null, epics: [], of: 0 });
});

test('time in state adds up the stays of an epic, counts what lasts up to now, and takes the median over epics', () => {
  const histories = [
    epic('1', span('funnel', '2026-10-01', '2026-10-11'), span('analyzing', '2026-10-11', '2026-10-16'), span('funnel', '2026-10-16', '2026-10-18'), span('analyzing', '2026-10-18', null)),
    epic('2', span('funnel', '2026-10-01', '2026-10-05')),
    epic('3', span('done', '2026-10-01', null)),
  ];
  expect(timeInState(histories, noon('2026-10-30'), ZONE)).toEqual([
    { state: 'funnel', median: 8, epics: 2 },
    { state: 'reviewing', median: null, epics: 0 },
    { state: 'analyzing', median: 17, epics: 1 },
    { state: 'ready', median: null, epics: 0 },
    { state: 'implementing', median: null, epics: 0 },
  ]);
});

const refused = (day: string, ...reasons: string[]): LedgerEntry => ({ at: noon(day), kind: 'refused', issueId: '20001', by: 'erin', detail: { rule: 'implementing', reasons } });

test('refusals are counted by reason, in the days of the PI', () => {
  const entries = [refused('2026-09-20', 'wip-full'), refused('2026-09-21', 'intake-closed'), refused('2026-12-01', 'wip-full', 'intake-closed'), refused('2026-12-02', 'criterion-missing', 'criterion-missing'), refused('2027-01-03', 'intake-closed'), refused('2027-01-04', 'wip-full'), { ...refused('2026-12-01', 'wip-full'), kind: 'admitted' as const }, { ...refused('2026-12-01', 'wip-full'), detail: { via: 'post function', why: 'Not ready' } }];
  expect(refusalsByReason(entries, PI, ZONE)).toEqual({
    total: 4,
    byReason: [
      { code: 'intake-closed', share: { value: 0.75, numerator: 3, denominator: 4 } },
      { code: 'criterion-missing', share: { value: 0.25, numerator: 1, denominator: 4 } },
      { code: 'wip-full', share: { value: 0.25, numerator: 1, denominator: 4 } },
    ],
  });
  expect(refusalsByReason([], PI, ZONE)).toEqual({ total: 0, byReason: [] });
});

describe('the metrics of a PI', () => {
  const measured = [
    { ...epic('1', ...done('2026-12-18')), costOfDelay: 13 },
    { ...epic('2', span('implementing', '2026-09-21', null)), costOfDelay: 7 },
    { ...epic('4', ...done('2026-12-01')), costOfDelay: 20 },
  ];
  const intake = {
    sealed: { pi: PI.key, sealedAt: noon('2026-09-08'), items: ['1', '2', '3'].map((issueId) => ({ issueId, admittedAt: noon('2026-09-01') })) },
    admitted: ['1', '2'].map((issueId) => anAdmission({ issueId, pi: PI.key })),
    exceptions: [anException({ issueId: '4', state: 'granted' }), anException({ issueId: '5' }), anException({ issueId: '6', state: 'refused' })],
  };
  const facts = { pi: PI, intake, epics: measured, entries: [refused('2026-12-01', 'wip-full')], now: noon('2027-02-01'), timeZone: ZONE };

  test('are measured against what it was sealed with, an epic that nobody knows of any more included', () => {
    expect(metricsOf(facts)).toMatchObject({
      unplanned: { value: 0.25, numerator: 1, denominator: 4 },
      predictability: { byCount: { value: 1 / 3, numerator: 1, denominator: 3 }, byValue: { value: 0.65, numerator: 13, denominator: 20 } },
      leadTime: { median: null, epics: [], of: 3 },
      refusals: { total: 1 },
    });
    expect(metricsOf(facts).timeInState.at(-1)).toEqual({ state: 'implementing', median: 88, epics: 3 });
  });

  test('before it is sealed, unplanned work is told against what is admitted, and predictability not at all', () => {
    expect(metricsOf({ ...facts, intake: { ...intake, sealed: null } })).toMatchObject({ unplanned: { value: 1 / 3, numerator: 1, denominator: 3 }, predictability: null });
  });
});
