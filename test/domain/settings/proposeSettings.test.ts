import fc from 'fast-check';
import type { Settings } from '../../../src/contract';
import { checkSettings, proposeSettings } from '../../../src/domain';
import type { Catalogue } from '../../../src/domain';
import { catalogue, day } from '../arbitraries';
import { CATALOGUE, TODAY } from '../story';

const proposed = (change: Partial<Catalogue>, today = TODAY) => proposeSettings({ ...CATALOGUE, ...change }, today);
const sprint = (start: string, end: string) => ({ start: `${start}T09:00:00.000Z`, end: `${end}T09:00:00.000Z` });

/** The public Jira of the Titanium SDK, as `sandbox/data` has it. It had no hierarchy levels. */
const TITANIUM: Catalogue = {
  projects: [['10153', 'TIMOB', 'Titanium SDK/CLI'], ['10034', 'MOD', 'Appcelerator Modules'], ['12217', 'AC', 'Appcelerator - INBOX'], ['11113', 'ALOY', 'Alloy']].map(
    ([id = '', key = '', name = '']) => ({ id, key, name, category: null }),
  ),
  issueTypes: ['Bug', 'New Feature', 'Improvement', 'Sub-task', 'Epic', 'Story', 'Technical task'].map((name, at) => ({
    id: String(at), name, hierarchyLevel: null, subtask: name === 'Sub-task' || name === 'Technical task',
  })),
  statuses: [
    { id: '1', name: 'Open', category: 'new' }, { id: '3', name: 'In Progress', category: 'indeterminate' }, { id: '4', name: 'Reopened', category: 'new' },
    { id: '5', name: 'Resolved', category: 'done' }, { id: '6', name: 'Closed', category: 'done' }, { id: '10003', name: 'In Review', category: 'indeterminate' },
  ],
  linkTypes: [
    ['Relates', 'relates to', 'relates to'], ['Duplicate', 'is duplicated by', 'duplicates'], ['Cloners', 'is cloned into', 'is cloned from'],
    ['Includes', 'is included by', 'includes'], ['Depends', 'is dependent of', 'depends on'], ['Gantt: finish-start', 'has to be done after', 'has to be done before'],
    ['Gantt: start-finish', 'is triggered by', 'is triggering'], ['Blocks', 'is blocked by', 'blocks'], ['Not related', 'has nothing to', 'do not relates to'],
    ['Gantt: start-start', 'has to be started together with', 'has to be started together with'],
    ['Gantt: finish-finish', 'has to be finished together with', 'has to be finished together with'],
  ].map(([name = '', inward = '', outward = '']) => ({ id: name, name, inward, outward })),
  fields: [{ id: 'summary', name: 'Summary', type: 'string', custom: false }],
  timeZone: 'America/Los_Angeles',
};

test('what is proposed for any site can be saved as it is', () => {
  fc.assert(fc.property(catalogue, day('2010-01-01', '2040-12-31'), (site, today) => expect(checkSettings(proposeSettings(site, today).settings, site)).toEqual([])));
});

test('the story\'s site', () => {
  const { settings } = proposeSettings(CATALOGUE, TODAY);
  expect(settings).toMatchObject({
    cadence: { anchor: '2026-01-05', iterationDays: 14, iterationsPerPi: 6, ipIteration: true, timeZone: 'Europe/Berlin', naming: 'PI {year}.{n}', overrides: [] },
    epics: { by: 'level', level: 1 },
    dependencies: [{ linkTypeId: '21', provider: 'outward' }, { linkTypeId: '22', provider: 'inward' }],
    intake: { leadDays: 14, whenGateFails: 'closed', admission: 'at-once' },
    roles: [],
  });
  expect(settings.statuses.map(({ statusId, state }) => `${statusId} ${state}`)).toEqual(['11 funnel', '12 analyzing', '13 ready', '14 implementing', '15 done']);
  expect(settings.streams.map(({ name, kind, projectIds }) => [name, kind, projectIds])).toEqual([
    ['Payments', 'art', ['1']], ['Mobile', 'art', ['2']], ['Web', 'art', ['3']], ['System Team', 'shared-service', ['4']], ['Human Resources', 'art', ['9']],
  ]);
  expect(settings.intake.criteria.map((criterion) => [criterion.label, criterion.kind, 'fieldId' in criterion && criterion.fieldId])).toEqual([
    ['Benefit hypothesis', 'field-set', 'customfield_1'], ['Lean business case', 'field-set', 'customfield_2'], ['Job size', 'number-at-least', 'customfield_3'],
  ]);
});

test('Titanium: four projects without categories, no levels, eleven link types, no fields to ask for', () => {
  const { settings, notes } = proposeSettings(TITANIUM, TODAY);
  expect(checkSettings(settings, TITANIUM)).toEqual([]);
  expect(settings.streams.map(({ projectIds }) => projectIds)).toEqual([['10153'], ['10034'], ['12217'], ['11113']]);
  expect(settings.epics).toEqual({ by: 'types', typeIds: ['4'] });
  expect(settings.statuses.map(({ state }) => state)).toEqual(['funnel', 'implementing', 'funnel', 'done', 'done', 'implementing']);
  expect(settings.dependencies).toEqual([{ linkTypeId: 'Depends', provider: 'inward' }, { linkTypeId: 'Gantt: finish-start', provider: 'outward' }, { linkTypeId: 'Blocks', provider: 'outward' }]);
  expect(settings.intake.criteria).toEqual([]);
  expect(notes).toEqual([
    '4 streams are proposed from 4 projects. Take out projects that do no solution work.',
    'No sprints were found, so iterations of two weeks are proposed.',
    'This site has no issue type at level 1, so portfolio epics go by type: Epic.',
    'Link type Depends is a dependency: an issue that "depends on" another consumes from it.',
    'Link type Gantt: finish-start is a dependency: an issue that "has to be done before" another provides to it.',
    'Link type Blocks is a dependency: an issue that "blocks" another provides to it.',
    'No date field is called Start date, so an epic\'s start comes from its target PI, its versions or its child issues; it finishes on Jira’s due date.',
    'No fields for WSJF were found, so epics have no value until you name some.',
    'No readiness criteria are proposed: every epic counts as ready until you add some.',
  ]);
});

test.each([
  ['Blocks', 'is blocked by', 'blocks', 'outward'],
  ['Depends', 'is dependent of', 'depends on', 'inward'],
  ['Depends', 'is depended on by', 'depends on', 'inward'],
  ['Dependency', 'depends on', 'is a dependency of', 'outward'],
  ['Requires', 'is required by', 'requires', 'inward'],
  ['Enables', 'is enabled by', 'enables', 'outward'],
  ['only the inward words speak', 'waits for', 'goes first', 'outward'],
  ['only the inward words speak', 'provides', 'takes', 'inward'],
  ['Relates', 'relates to', 'relates to', null],
  ['Duplicate', 'is duplicated by', 'duplicates', null],
  ['the name alone says nothing', 'is here', 'is there', null],
] as const)('%s: "%s" and "%s"', (name, inward, outward, provider) => {
  expect(proposed({ linkTypes: [{ id: '1', name, inward, outward }] }).settings.dependencies).toEqual(provider ? [{ linkTypeId: '1', provider }] : []);
});

describe('the cadence', () => {
  test.each([
    ['two-week sprints give six iterations', [sprint('2026-10-19', '2026-11-02'), sprint('2026-11-02', '2026-11-16')], { iterationDays: 14, iterationsPerPi: 6, anchor: '2026-01-12' }],
    ['a day more or less is rounded to weeks', [sprint('2026-10-20', '2026-11-02'), sprint('2026-11-03', '2026-11-18')], { iterationDays: 14, iterationsPerPi: 6 }],
    ['three weeks give four', [sprint('2026-11-02', '2026-11-23')], { iterationDays: 21, iterationsPerPi: 4 }],
    ['the longest sprints leave one iteration, which is no IP iteration', [sprint('2026-01-01', '2026-12-01')], { iterationDays: 84, iterationsPerPi: 1, ipIteration: false }],
    ['sprints of no length are left out', [sprint('2026-11-02', '2026-11-02'), sprint('2026-11-09', '2026-11-02')], { iterationDays: 14, anchor: '2026-01-05' }],
    ['one odd sprint does not change the rhythm', [sprint('2026-10-05', '2026-10-12'), sprint('2026-10-12', '2026-10-19'), sprint('2026-10-19', '2026-12-19')], { iterationDays: 7, iterationsPerPi: 12 }],
  ])('%s', (_, sprints, cadence) => expect(proposed({ sprints }).settings.cadence).toMatchObject(cadence));

  test('an unknown time zone becomes UTC, with a note', () => {
    const { settings, notes } = proposed({ timeZone: 'Mars/Olympus' });
    expect(settings.cadence.timeZone).toBe('UTC');
    expect(notes).toContain('Jira\'s time zone "Mars/Olympus" is unknown here, so UTC is proposed.');
  });
});

describe('the streams', () => {
  const project = (id: string, name: string, category: string | null) => ({ id, key: `K${id}`, name, category });
  const streams = (...projects: Catalogue['projects'][number][]) => proposed({ projects }).settings.streams.map(({ name, kind, projectIds }) => [name, kind, projectIds]);

  test('where several categories are in use, they group projects', () => {
    expect(streams(project('1', 'App', 'Channels'), project('2', 'Web', 'Channels'), project('3', 'Pay', 'Money'), project('4', 'Cloud Platform', null))).toEqual([
      ['Channels', 'solution-train', ['1', '2']], ['Pay', 'art', ['3']], ['Cloud Platform', 'shared-service', ['4']],
    ]);
  });

  test('two streams of one name are told apart by their keys', () => {
    expect(streams(project('1', 'Payments', null), project('2', 'payments', null)).map(([name]) => name)).toEqual(['Payments', 'payments (K2)']);
  });

  test('even where another project is called like one told apart, or names differ beyond the length kept', () => {
    expect(streams(project('1', 'A (K3)', null), project('2', 'A', null), project('3', 'A', null)).map(([name]) => name)).toEqual(['A (K3)', 'A', 'A (K3) (K3)']);
    const long = 'a'.repeat(99);
    expect(streams(project('1', `${long} b`, null), project('2', long, null)).map(([name]) => name)).toEqual([long, `${long} (K2)`]);
  });
});

test.each([
  ['epics by name where no type is at level 1', [{ id: '7', name: 'Portfolio Epic', hierarchyLevel: 2, subtask: false }, { id: '8', name: 'Task', hierarchyLevel: 0, subtask: false }], { by: 'types', typeIds: ['7'] }],
  ['failing those, the first that is no sub-task', [{ id: '7', name: 'Sub-task', hierarchyLevel: null, subtask: true }, { id: '8', name: 'Task', hierarchyLevel: null, subtask: false }], { by: 'types', typeIds: ['8'] }],
])('%s', (_, issueTypes, epics) => expect(proposed({ issueTypes }).settings.epics).toEqual(epics));

test('fields are found by their whole names, whatever the case and the space around them', () => {
  const named = (...names: string[]) => proposed({ fields: names.map((name, at) => ({ id: `f${at}`, name, type: 'number', custom: true })) }).settings.intake.criteria.map(({ label }) => label);
  expect(named(' JOB SIZE ', 'Business Case')).toEqual(['Business Case', 'JOB SIZE']);
  expect(named('Old job size', 'Business case link')).toEqual([]);
});

test('a job size that is no number makes no criterion', () => {
  expect(proposed({ fields: [{ id: 'f', name: 'Job size', type: 'string', custom: true }] }).settings.intake.criteria).toEqual([]);
});

const GH_SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
const named = (...names: string[]) => names.map((name) => ({ id: name, name, type: /start|end|finish/i.test(name) ? 'date' : 'number', custom: true }));
const none = { start: null, finish: null, sprint: null, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null };

test.each<[string, Catalogue['fields'], Partial<Settings['fields']>]>([
  ['none where there are none', [], {}],
  ['the start by its usual name, and the finish stays Jira’s due date', named('Target start', 'Start date', 'Target end'), { start: 'Start date' }],
  ['Target start together with Target end', named('Target end', 'Target start'), { start: 'Target start', finish: 'Target end' }],
  ['Target start alone', named('target start'), { start: 'target start' }],
  ['no start that is no date', [{ id: 's', name: 'Start date', type: 'string', custom: true }], {}],
  ['the sprint field by its kind, whatever it is called', [{ id: 's', name: 'Sprint', type: 'array', custom: true }, { id: 't', name: 'Timebox', type: 'array', custom: true, kind: GH_SPRINT }], { sprint: 't' }],
  ['WSJF', named('Risk reduction', 'Time Criticality', 'User-business value', 'Job size'), { businessValue: 'User-business value', timeCriticality: 'Time Criticality', riskReduction: 'Risk reduction', jobSize: 'Job size' }],
  ['WSJF by other names', named('RR|OE value', 'Business value'), { businessValue: 'Business value', riskReduction: 'RR|OE value' }],
  ['no WSJF field that is no number', [{ id: 'j', name: 'Job size', type: 'string', custom: true }], {}],
])('epic fields: %s', (_, fields, found) => {
  const { settings } = proposed({ fields });
  expect(settings.fields).toEqual({ ...none, ...found });
  expect(settings.reading).toEqual({ browserCache: true });
});

test('the notes name the fields that epics are planned and weighed by', () => {
  const { notes } = proposed({ fields: named('Start date', 'Business value', 'Job size') });
  expect(notes).toEqual(expect.arrayContaining(['Epics are planned from Start date to Jira’s due date.', 'Epics are weighed by Business value, Job size.']));
});
