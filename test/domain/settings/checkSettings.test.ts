import fc from 'fast-check';
import type { KanbanState, Settings } from '../../../src/contract';
import { checkSettings, proposeSettings } from '../../../src/domain';
import { catalogue, day } from '../arbitraries';
import { CATALOGUE, SETTINGS, TODAY } from '../story';

const state = (text: string) => text as KanbanState;
const [payments, channels] = SETTINGS.streams as [Settings['streams'][0], Settings['streams'][0]];
const criterion = SETTINGS.intake.criteria[2]!;
const pick = (change: Partial<Settings>): [string, string][] => checkSettings({ ...SETTINGS, ...change }, CATALOGUE).map(({ path, message }) => [path, message]);

test('the story\'s settings are right', () => expect(pick({})).toEqual([]));

test.each<[string, Partial<Settings>, string, RegExp]>([
  ['no stream', { streams: [] }, 'streams', /Add at least one/],
  ['a project in two streams', { streams: [payments, { ...channels, projectIds: ['1'] }] }, 'streams[1].projectIds', /Project PAY is in stream Payments already\. Take it out/],
  ['a project twice', { streams: [{ ...payments, projectIds: ['1', '1'] }] }, 'streams[0].projectIds', /listed twice/],
  ['an unknown project', { streams: [{ ...payments, projectIds: ['404'] }] }, 'streams[0].projectIds', /no project 404 in Jira/],
  ['a stream without a project', { streams: [{ ...payments, projectIds: [] }] }, 'streams[0].projectIds', /Choose at least one project for Payments/],
  ['two streams of one name', { streams: [payments, { ...channels, name: ' payments ' }] }, 'streams[1].name', /Rename one/],
  ['a nameless stream', { streams: [{ ...payments, name: ' ' }] }, 'streams[0].name', /Give this stream a name/],
  ['a cadence of zero days', { cadence: { ...SETTINGS.cadence, iterationDays: 0 } }, 'cadence.iterationDays', /1 to 90/],
  ['a time zone that does not exist', { cadence: { ...SETTINGS.cadence, timeZone: 'Europe/Atlantis' } }, 'cadence.timeZone', /There is no time zone "Europe\/Atlantis"/],
  ['a level that nothing has', { epics: { by: 'level', level: 7 } }, 'epics.level', /No issue type in Jira is at level 7/],
  ['no epic type', { epics: { by: 'types', typeIds: [] } }, 'epics.typeIds', /at least one issue type/],
  ['an unknown epic type', { epics: { by: 'types', typeIds: ['99'] } }, 'epics.typeIds', /no issue type 99/],
  ['a status mapped twice', { statuses: [...SETTINGS.statuses, { statusId: '11', state: 'done' }] }, 'statuses[5].statusId', /Funnel is mapped twice/],
  ['an unknown status', { statuses: [{ statusId: '77', state: 'done' }] }, 'statuses[0].statusId', /no status 77/],
  ['a status mapped to no state', { statuses: [{ statusId: '11', state: state('blue') }] }, 'statuses[0].state', /"blue" is no state/],
  ['a status mapped to another', { statuses: [{ statusId: '11', state: state('12') }, { statusId: '12', state: 'analyzing' }] }, 'statuses[0].state', /mapped to another status: Funnel → Analyzing/],
  ['a link type twice', { dependencies: [SETTINGS.dependencies[0]!, SETTINGS.dependencies[0]!] }, 'dependencies[1].linkTypeId', /Blocks is listed twice/],
  ['an unknown link type', { dependencies: [{ linkTypeId: '9', provider: 'outward' }] }, 'dependencies[0].linkTypeId', /no link type 9/],
  ['too many lead days', { intake: { ...SETTINGS.intake, leadDays: 181 } }, 'intake.leadDays', /0 to 180/],
  ['half a lead day', { intake: { ...SETTINGS.intake, leadDays: 0.5 } }, 'intake.leadDays', /whole number/],
  ['two criteria of one id', { intake: { ...SETTINGS.intake, criteria: [criterion, criterion] } }, 'intake.criteria[1].id', /same id/],
  ['a criterion without a least number', { intake: { ...SETTINGS.intake, criteria: [{ ...criterion, minimum: NaN } as typeof criterion] } }, 'intake.criteria[0].minimum', /least number/],
  ['a criterion on an unknown field', { intake: { ...SETTINGS.intake, criteria: [{ ...criterion, fieldId: 'customfield_9' }] } }, 'intake.criteria[0].fieldId', /no field customfield_9/],
  ['nobody to decide', { intake: { ...SETTINGS.intake, admission: 'by-portfolio' }, roles: [] }, 'intake.admission', /nobody could admit/],
  ['a role twice', { roles: [SETTINGS.roles[0]!, SETTINGS.roles[0]!] }, 'roles[1].role', /assigned twice/],
  ['a stream role without a stream', { roles: [{ role: 'architect', streamId: null, holders: [] }] }, 'roles[0].streamId', /one stream\. Choose which/],
  ['a role of a stream that is gone', { roles: [{ role: 'architect', streamId: 'gone', holders: [] }] }, 'roles[0].streamId', /no stream gone/],
])('%s is told at its field, with the mend', (_, change, path, words) => {
  const found = pick(change);
  expect(found.map(([where]) => where)).toContain(path);
  expect(found.find(([where]) => where === path)?.[1]).toMatch(words);
});

test('a circle of statuses names the whole circle, at both ends', () => {
  const circle = pick({ statuses: [{ statusId: '11', state: state('12') }, { statusId: '12', state: state('11') }] });
  expect(circle.map(([path]) => path)).toEqual(['statuses[0].state', 'statuses[1].state']);
  expect(circle[0]?.[1]).toMatch(/in a circle: Funnel → Analyzing → Funnel\. Map it to funnel/);
});

test('all problems are collected, not just the first', () => {
  const paths = pick({ streams: [], epics: { by: 'types', typeIds: [] }, intake: { ...SETTINGS.intake, leadDays: -1 } }).map(([path]) => path);
  expect(paths).toEqual(['streams', 'epics.typeIds', 'intake.leadDays']);
});

test('without a catalogue nothing is called missing', () => expect(checkSettings({ ...SETTINGS, epics: { by: 'types', typeIds: ['99'] } })).toEqual([]));

test('what is proposed for any site can be saved as it is', () => {
  fc.assert(fc.property(catalogue, day('2010-01-01', '2040-12-31'), (site, today) => expect(checkSettings(proposeSettings(site, today).settings, site)).toEqual([])));
});

test('the proposal for the story\'s site', () => {
  const { settings, notes } = proposeSettings(CATALOGUE, TODAY);
  expect(settings.epics).toEqual({ by: 'level', level: 1 });
  expect(settings.dependencies).toEqual([{ linkTypeId: '21', provider: 'outward' }, { linkTypeId: '22', provider: 'inward' }]);
  expect(Object.fromEntries(settings.statuses.map((mapping) => [mapping.statusId, mapping.state]))).toMatchObject({ 11: 'funnel', 12: 'analyzing', 13: 'ready', 14: 'implementing', 15: 'done' });
  expect(settings.streams.flatMap(({ projectIds }) => projectIds).sort()).toEqual(CATALOGUE.projects.map(({ id }) => id).sort());
  expect(notes.length).toBeGreaterThan(0);
});

test('directions are read from the words of Titanium\'s link types', () => {
  const words: [string, string, string][] = [
    ['Relates', 'relates to', 'relates to'], ['Duplicate', 'is duplicated by', 'duplicates'], ['Cloners', 'is cloned by', 'clones'], ['Includes', 'is included by', 'includes'],
    ['Blocks', 'is blocked by', 'blocks'], ['Depends', 'is dependent of', 'depends on'], ['Gantt: finish-start', 'has to be done after', 'has to be done before'],
    ['Gantt: start-finish', 'is triggered by', 'is triggering'], ['Gantt: start-start', 'has to be started together with', 'has to be started together with'],
    ['Gantt: finish-finish', 'has to be finished together with', 'has to be finished together with'], ['Not related', 'not related to', 'not related to'],
  ];
  const linkTypes = words.map(([name, inward, outward], at) => ({ id: String(at), name, inward, outward }));
  expect(proposeSettings({ ...CATALOGUE, linkTypes }, TODAY).settings.dependencies).toEqual([
    { linkTypeId: '4', provider: 'outward' }, { linkTypeId: '5', provider: 'inward' }, { linkTypeId: '6', provider: 'outward' },
  ]);
});
