import type { Wiring } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar';
import { NO_DAY } from '../../../src/domain/dependencies';
import { spanOf } from '../../../src/domain/roadmap';
import {
  childrenJql, childSpans, conflictsOf, DEFAULT_MACRO, farEnds, isPlanned, isWithin, MACRO_ZOOMS, type MacroConfig, needChildren, plannedIssues, readMacro, roadmapDoc, roadmapFields, type RoadmapIssue, roadmapJql, roadmapRows, writeMacro,
} from '../../../src/domain/roadmap/export';
import { ZOOMS } from '../../../static/src/geometry/roadmap/scale';
import { aCadence, aSettings, EPIC_FIELD, PROJECT, STATUS } from '../../builders/aSettings';

const { streams, statuses, dependencies, fields } = aSettings();
const cadence = aCadence();
const calendar = makeCalendar(cadence);
const wiring = { streams, statuses, dependencies, fields, cadence, epicTypeIds: ['10200'], today: '2026-11-24' } satisfies Partial<Wiring>;

const blocks = (far: string) => ({ id: `1${far}`, type: { id: '10000', name: 'Blocks' }, outwardIssue: { id: far, key: `K-${far}` } });
const blockedBy = (far: string) => ({ id: `1${far}`, type: { id: '10000', name: 'Blocks' }, inwardIssue: { id: far, key: `K-${far}` } });

function anEpic(id: string, more: Record<string, unknown> = {}, property?: unknown): RoadmapIssue {
  const own = { summary: `Summary ${id}`, project: { id: PROJECT.PAY }, issuetype: { id: '10200' }, status: { id: STATUS.ready }, issuelinks: [] };
  return { id, key: `PAY-${id}`, fields: { ...own, ...more }, property };
}

const dated = (id: string, start: string, finish: string, more: Record<string, unknown> = {}) => anEpic(id, { [EPIC_FIELD.start]: start, duedate: finish, ...more });
const plan = (...issues: RoadmapIssue[]) => plannedIssues(issues, wiring, calendar);
const days = (issue: RoadmapIssue, children?: ReturnType<typeof childSpans>) =>
  plannedIssues([issue], wiring, calendar, children).map(({ dates }) => (dates.start === NO_DAY ? null : [fromDayNumber(dates.start), fromDayNumber(dates.finish), dates.startFrom, dates.finishFrom]))[0];

describe('a macro’s configuration', () => {
  const configs: [string, MacroConfig][] = [
    ['the default', DEFAULT_MACRO],
    ['some streams, everything else unlike the default', { streams: ['payments', 'a, "b"'], horizon: null, zoom: 'day', title: 'Plan', dependencies: false }],
    ['one PI', { ...DEFAULT_MACRO, horizon: 1 }],
  ];
  test.each(configs)('of %s is texts only, and comes back as it was', (_, config) => {
    const written = writeMacro(config);
    expect(Object.values(written).every((value) => typeof value === 'string')).toBe(true);
    expect(readMacro(written)).toEqual({ kind: 'config', config });
  });

  test.each([[null], [undefined], [{}]])('that is %j was never chosen', (raw) => expect(readMacro(raw)).toEqual({ kind: 'none' }));
  test('takes the default for what is missing', () => expect(readMacro({ horizon: '2' })).toEqual({ kind: 'config', config: { ...DEFAULT_MACRO, horizon: 2 } }));
  test.each([[[]], ['x'], [{ streams: '[]' }], [{ streams: '[1]' }], [{ streams: '{"a' }], [{ horizon: '0' }], [{ horizon: '8' }], [{ horizon: 2 }], [{ zoom: 'week' }], [{ title: 7 }], [{ dependencies: 'maybe' }]])('like %j is broken as a whole', (raw) =>
    expect(readMacro(raw)).toEqual({ kind: 'broken' }));
  test('knows the zooms of the timeline', () => expect(MACRO_ZOOMS).toEqual(ZOOMS));
});

describe('the dates of an epic', () => {
  test.each<[string, RoadmapIssue, unknown]>([
    ['its own', dated('1', '2027-01-04', '2027-02-28'), ['2027-01-04', '2027-02-28', 'own', 'own']],
    ['its target PI', anEpic('1', {}, { v: 1, targetPi: '2026.4', admittedPi: null, admission: 'none' }), ['2026-09-21', '2027-01-03', 'target-pi', 'target-pi']],
    ['the PI that it was admitted to', anEpic('1', {}, { v: 1, targetPi: null, admittedPi: '2026.4', admission: 'admitted' }), ['2026-09-21', '2027-01-03', 'admitted-pi', 'admitted-pi']],
    ['its versions', anEpic('1', { fixVersions: [{ startDate: '2026-10-01', releaseDate: '2026-11-01' }, { releaseDate: '2026-12-01' }] }), ['2026-10-01', '2026-12-01', 'version', 'version']],
    ['its sprints, whose times become days of the portfolio', anEpic('1', { [EPIC_FIELD.sprint]: [{ startDate: '2026-10-01T22:30:00.000Z', endDate: '2026-10-15T10:00:00.000Z' }, null] }), ['2026-10-02', '2026-10-15', 'sprint', 'sprint']],
    ['nothing', anEpic('1', { duedate: 'soon', fixVersions: 'x' }, { targetPi: 42 }), null],
  ])('come from %s', (_, issue, expected) => expect(days(issue)).toEqual(expected));

  test('come from its children where nothing stronger gives both', () => {
    const child = (id: string, parent: unknown, duedate: string | null, start: string | null = null): RoadmapIssue => ({ id, key: `PAY-${id}`, fields: { parent, duedate, [EPIC_FIELD.start]: start }, property: undefined });
    const spans = childSpans([child('8', { id: '1' }, '2026-12-01'), child('9', { id: '1' }, '2026-11-01', '2026-10-05'), child('7', { id: '2' }, null), child('6', null, '2026-12-24')], wiring);
    expect([...spans]).toEqual([['1', { start: toDayNumber('2026-10-05'), finish: toDayNumber('2026-12-01') }]]);
    expect(days(anEpic('1'), spans)).toEqual(['2026-10-05', '2026-12-01', 'children', 'children']);
    expect(needChildren(plan(anEpic('1'), dated('2', '2027-01-04', '2027-02-28')))).toEqual(['1']);
  });
});

test('issues of other types, and of projects in no stream that the reader sees, are no epics of the roadmap', () => {
  expect(plan(anEpic('1', { issuetype: { id: '10001' } }), anEpic('2', { project: { id: PROJECT.HR } }), anEpic('3', { project: null }))).toEqual([]);
});

test('an epic is within PIs that its dates touch, or without dates in the one that it aims at', () => {
  const pis = [calendar.piAt('2026-11-24')].map((pi) => ({ key: pi.key, span: spanOf(pi) }));
  const within = (issue: RoadmapIssue) => plan(issue).map((one) => isWithin(one, pis))[0];
  expect(within(dated('1', '2026-06-01', '2026-09-21'))).toBe(true);
  expect(within(dated('1', '2027-01-03', '2027-09-01'))).toBe(true);
  expect(within(dated('1', '2027-01-04', '2027-09-01'))).toBe(false);
  expect(within(anEpic('1'))).toBe(false);
});

test('what is done and has no dates is nothing to plan or to look back on', () => {
  const done = { status: { id: STATUS.done } };
  expect(plan(anEpic('1', done), anEpic('2'), { ...dated('3', '2026-06-01', '2026-09-21'), fields: { ...dated('3', '2026-06-01', '2026-09-21').fields, ...done } }).map(isPlanned)).toEqual([false, true, true]);
});

describe('conflicts', () => {
  const provider = dated('1', '2026-12-01', '2027-01-17', { issuelinks: [blocks('2')] });
  const consumer = dated('2', '2027-01-04', '2027-02-28', { issuelinks: [blockedBy('1')] });
  const words = 'PAY-1 finishes on 17 Jan 2027, after PAY-2 starts on 4 Jan 2027';

  test('are told once at each end, with both sides’ dates', () => {
    expect([...conflictsOf(plan(provider, consumer), wiring, calendar)]).toEqual([['1', [words]], ['2', [words]]]);
  });

  test('are told where only one end names the link', () => {
    expect(conflictsOf(plan({ ...provider, fields: { ...provider.fields, issuelinks: null } }, consumer), wiring, calendar).get('1')).toEqual([words]);
  });

  test('name PIs where no day was promised', () => {
    const later = anEpic('1', { issuelinks: [blocks('2')] }, { v: 1, targetPi: '2027.2', admittedPi: null, admission: 'none' });
    expect(conflictsOf(plan(later, consumer), wiring, calendar).get('2')).toEqual(['PAY-1 is planned for PI 2027.2, but PAY-2 starts on 4 Jan 2027']);
  });

  test('are none where the provider is done, finishes before, or can not be seen', () => {
    expect(conflictsOf(plan({ ...provider, fields: { ...provider.fields, status: { id: STATUS.done } } }, consumer), wiring, calendar).size).toBe(0);
    expect(conflictsOf(plan(dated('1', '2026-10-01', '2026-12-01', { issuelinks: [blocks('2')] }), consumer), wiring, calendar).size).toBe(0);
    expect(conflictsOf(plan(consumer), wiring, calendar).size).toBe(0);
  });

  test('need the far ends that are not there yet', () => {
    expect(farEnds(plan(consumer), dependencies)).toEqual(['1']);
    expect(farEnds(plan(consumer, provider), dependencies)).toEqual([]);
    expect(farEnds(plan(consumer), [])).toEqual([]);
  });
});

test('queries name ids only, and leave out what own dates put outside', () => {
  const [payments] = streams;
  expect(roadmapJql(wiring, [payments!], null)).toBe('project in (10001) AND issuetype in (10200) ORDER BY due ASC, key ASC');
  expect(roadmapJql({ ...wiring, fields: { ...fields, start: null } }, [payments!], { from: '2026-09-21', to: '2027-01-03' })).toContain(' AND (due is EMPTY OR due >= "2026-09-21") ORDER BY');
  expect(roadmapJql(wiring, [payments!], { from: '2026-09-21', to: '2027-01-03' })).toContain('(due is EMPTY OR due >= "2026-09-21" OR cf[10011] >= "2026-09-21") AND (cf[10011] is EMPTY OR cf[10011] <= "2027-01-03" OR due <= "2027-01-03")');
  expect(childrenJql(['1', '2'], fields)).toBe('parent in (1, 2) AND (due is not EMPTY OR cf[10011] is not EMPTY)');
  expect(roadmapFields(fields)).toEqual(expect.arrayContaining(['summary', 'issuelinks', 'duedate', EPIC_FIELD.start, EPIC_FIELD.sprint]));
});

test('the document has a heading, its notes, and a table grouped by stream with one row an epic', () => {
  const planned = plan(anEpic('3'), dated('2', '2027-01-04', '2027-02-28'), dated('1', '2026-12-01', '2027-01-17', { project: { id: PROJECT.MOB }, status: { id: '1' } }), dated('4', '2026-10-01', '2026-12-01'));
  const rows = roadmapRows(planned, wiring, calendar, new Map([['2', ['words']]]));
  expect(rows).toEqual([
    { stream: 'Payments', key: 'PAY-4', summary: 'Summary 4', dates: '1 Oct to 1 Dec', pi: '2026.4', state: 'Ready', conflicts: [] },
    { stream: 'Payments', key: 'PAY-2', summary: 'Summary 2', dates: '4 Jan 2027 to 28 Feb 2027', pi: '2027.1', state: 'Ready', conflicts: ['words'] },
    { stream: 'Payments', key: 'PAY-3', summary: 'Summary 3', dates: 'No dates', pi: '', state: 'Ready', conflicts: [] },
    { stream: 'Channels', key: 'PAY-1', summary: 'Summary 1', dates: '1 Dec to 17 Jan 2027', pi: '2026.4 – 2027.1', state: 'No state', conflicts: [] },
  ]);
  const drawn = roadmapDoc({ title: 'Plan', notes: ['As of now.'], streams: ['Payments', 'Channels', 'Security'], rows, conflicts: true });
  expect(drawn.content.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table']);
  expect(linesOf(drawn.content[2])).toEqual([
    'Epic | Planned | PI | State | In conflict',
    'Payments: 3 epics',
    'PAY-4 Summary 4 | 1 Oct to 1 Dec | 2026.4 | Ready | ',
    'PAY-2 Summary 2 | 4 Jan 2027 to 28 Feb 2027 | 2027.1 | Ready | words',
    'PAY-3 Summary 3 | No dates |  | Ready | ',
    'Channels: 1 epic',
    'PAY-1 Summary 1 | 1 Dec to 17 Jan 2027 | 2026.4 – 2027.1 | No state | ',
    'Security: no epics',
  ]);
  expect(JSON.stringify(drawn)).not.toContain('"text":""');
});

interface Node {
  text?: string;
  content?: Node[];
}

const textOf = ({ text = '', content = [] }: Node): string => text + content.map(textOf).join(' ');
const linesOf = (table: Node | undefined): string[] => (table?.content ?? []).map((row) => (row.content ?? []).map(textOf).join(' | '));
