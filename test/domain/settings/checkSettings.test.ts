import type { FieldMapping, Holder, KanbanState, ReadinessCriterion, Settings, WipLimit } from '../../../src/contract';
import { checkSettings } from '../../../src/domain';
import { CATALOGUE, SETTINGS } from '../story';

const state = (text: string) => text as KanbanState;
const [payments, channels] = SETTINGS.streams as [Settings['streams'][0], Settings['streams'][0]];
const criterion = SETTINGS.intake.criteria[2]! as Extract<ReadinessCriterion, { kind: 'number-at-least' }>;
const management = SETTINGS.roles[0]!;
const sam: Holder = { kind: 'account', id: 'sam', name: 'Sam' };
const fields = (change: Partial<FieldMapping>) => ({ fields: { ...SETTINGS.fields, ...change } });
const criteria = (...list: ReadinessCriterion[]) => ({ intake: { ...SETTINGS.intake, criteria: list } });
const limit = (change: Partial<WipLimit>): WipLimit => ({ state: 'implementing', streamId: null, limit: 3, ...change });
const providers: ReadinessCriterion = { id: 'providers', kind: 'providers-admitted', label: 'Providers' };
const item: ReadinessCriterion = { id: 'security', kind: 'checklist-item', label: 'Security looked at' };
const pick = (change: Partial<Settings>): [string, string][] => checkSettings({ ...SETTINGS, ...change }, CATALOGUE).map(({ path, message }) => [path, message]);

test('the story\'s settings are right', () => expect(pick({})).toEqual([]));

test.each<[string, Partial<Settings>, string, RegExp]>([
  ['no stream', { streams: [] }, 'streams', /Add at least one/],
  ['a project in two streams', { streams: [payments, { ...channels, projectIds: ['1'] }] }, 'streams[1].projectIds', /Project PAY is in stream Payments already\. Take it out/],
  ['a project twice', { streams: [{ ...payments, projectIds: ['1', '1'] }] }, 'streams[0].projectIds', /listed twice/],
  ['a project twice, later in the list', { streams: [{ ...payments, projectIds: ['4', '1', '1'] }] }, 'streams[0].projectIds', /Project PAY is listed twice/],
  ['an unknown project', { streams: [{ ...payments, projectIds: ['404'] }] }, 'streams[0].projectIds', /no project 404 in Jira/],
  ['a stream without a project', { streams: [{ ...payments, projectIds: [] }] }, 'streams[0].projectIds', /Choose at least one project for Payments/],
  ['two streams of one name', { streams: [payments, { ...channels, name: ' payments ' }] }, 'streams[1].name', /Rename one/],
  ['a nameless stream', { streams: [{ ...payments, name: ' ' }] }, 'streams[0].name', /Give this stream a name/],
  ['a stream of a very long name', { streams: [{ ...payments, name: 'x'.repeat(121) }] }, 'streams[0].name', /121 characters long\. Shorten it to 120/],
  ['a capacity of nothing', { streams: [{ ...payments, capacity: 0 }] }, 'streams[0].capacity', /more than 0 and at most 100,000, or leave it empty/],
  ['a capacity that is no number', { streams: [{ ...payments, capacity: NaN }] }, 'streams[0].capacity', /points of job size that fit in a PI/],
  ['a capacity beyond belief', { streams: [{ ...payments, capacity: 100_001 }] }, 'streams[0].capacity', /at most 100,000/],
  ['a nameless stream without a project', { streams: [{ ...payments, name: '', projectIds: [] }] }, 'streams[0].projectIds', /Choose at least one project for this stream/],
  ['a stream without id', { streams: [{ ...payments, id: ' ' }] }, 'streams[0].id', /add it anew/],
  ['two streams of one id', { streams: [payments, { ...channels, id: 'payments' }] }, 'streams[1].id', /Stream 1 has the same id/],
  ['three streams, the last two alike', { streams: [{ ...payments, projectIds: ['9'] }, channels, { ...channels, name: 'Others', projectIds: ['4'] }] }, 'streams[2].id', /Stream 2 has the same id/],
  ['a cadence of zero days', { cadence: { ...SETTINGS.cadence, iterationDays: 0 } }, 'cadence.iterationDays', /1 to 90/],
  ['a time zone that does not exist', { cadence: { ...SETTINGS.cadence, timeZone: 'Europe/Atlantis' } }, 'cadence.timeZone', /There is no time zone "Europe\/Atlantis"/],
  ['a gap between PIs', { cadence: { ...SETTINGS.cadence, overrides: [{ ...SETTINGS.cadence.overrides[0]!, start: '2026-09-22' }] } }, 'cadence.overrides[0].start', /2026\.3.*2026\.4|2026\.4.*2026\.3/],
  ['a level that nothing has', { epics: { by: 'level', level: 7 } }, 'epics.level', /No issue type in Jira is at level 7/],
  ['half a level', { epics: { by: 'level', level: 0.5 } }, 'epics.level', /whole number, 0 to 20/],
  ['the level of sub-tasks', { epics: { by: 'level', level: -1 } }, 'epics.level', /whole number, 0 to 20/],
  ['an epic type twice', { epics: { by: 'types', typeIds: ['32', '32'] } }, 'epics.typeIds', /Issue type Epic is listed twice/],
  ['no epic type', { epics: { by: 'types', typeIds: [] } }, 'epics.typeIds', /at least one issue type/],
  ['an unknown epic type', { epics: { by: 'types', typeIds: ['99'] } }, 'epics.typeIds', /no issue type 99/],
  ['a status mapped twice', { statuses: [...SETTINGS.statuses, { statusId: '11', state: 'done' }] }, 'statuses[5].statusId', /Funnel is mapped twice/],
  ['an unknown status', { statuses: [{ statusId: '77', state: 'done' }] }, 'statuses[0].statusId', /no status 77/],
  ['no status chosen', { statuses: [{ statusId: '', state: 'done' }] }, 'statuses[0].statusId', /Choose a status/],
  ['a status mapped to no state', { statuses: [{ statusId: '11', state: state('blue') }] }, 'statuses[0].state', /"blue" is no state/],
  ['a status mapped to another', { statuses: [{ statusId: '11', state: state('12') }, { statusId: '12', state: 'analyzing' }] }, 'statuses[0].state', /mapped to another status: Funnel → Analyzing/],
  ['a link type twice', { dependencies: [SETTINGS.dependencies[0]!, SETTINGS.dependencies[0]!] }, 'dependencies[1].linkTypeId', /Blocks is listed twice/],
  ['no link type chosen', { dependencies: [{ linkTypeId: ' ', provider: 'outward' }] }, 'dependencies[0].linkTypeId', /Choose a link type/],
  ['an unknown link type', { dependencies: [{ linkTypeId: '9', provider: 'outward' }] }, 'dependencies[0].linkTypeId', /no link type 9/],
  ['a start field that Jira has not', fields({ start: 'customfield_9' }), 'fields.start', /^There is no field customfield_9 in Jira\. Choose another, or none\.$/],
  ['a start that is a number', fields({ start: 'customfield_3' }), 'fields.start', /^Field Job size does not hold a date\. Choose one that does, or none\.$/],
  ['a finish that is a number', fields({ finish: 'customfield_3' }), 'fields.finish', /does not hold a date\. Choose one that does, or Jira’s due date\.$/],
  ['a sprint that is a text', fields({ sprint: 'customfield_1' }), 'fields.sprint', /Benefit hypothesis does not hold sprints/],
  ['a value that is a date', fields({ businessValue: 'customfield_4' }), 'fields.businessValue', /Start date does not hold a number/],
  ['a size that is a text', fields({ jobSize: 'customfield_1' }), 'fields.jobSize', /does not hold a number/],
  ['one field for start and finish', fields({ finish: 'customfield_4' }), 'fields.finish', /^Start is read from this field already\. Choose another, or Jira’s due date\.$/],
  ['a start that is the due date, like the finish', fields({ start: 'duedate' }), 'fields.finish', /Start is read from this field already/],
  ['one number counted twice', fields({ riskReduction: 'customfield_6' }), 'fields.riskReduction', /User-business value is read from this field already/],
  ['too many lead days', { intake: { ...SETTINGS.intake, leadDays: 181 } }, 'intake.leadDays', /0 to 180/],
  ['half a lead day', { intake: { ...SETTINGS.intake, leadDays: 0.5 } }, 'intake.leadDays', /whole number/],
  ['lead days below zero', { intake: { ...SETTINGS.intake, leadDays: -1 } }, 'intake.leadDays', /0 to 180/],
  ['a criterion without id', { intake: { ...SETTINGS.intake, criteria: [{ ...criterion, id: '' }] } }, 'intake.criteria[0].id', /no id/],
  ['a criterion without label', { intake: { ...SETTINGS.intake, criteria: [{ ...criterion, label: ' ' }] } }, 'intake.criteria[0].label', /Give this criterion a label/],
  ['a criterion without field', { intake: { ...SETTINGS.intake, criteria: [{ ...criterion, fieldId: ' ' }] } }, 'intake.criteria[0].fieldId', /Choose the field/],
  ['two criteria of one id', { intake: { ...SETTINGS.intake, criteria: [criterion, criterion] } }, 'intake.criteria[1].id', /same id/],
  ['a criterion without a least number', { intake: { ...SETTINGS.intake, criteria: [{ ...criterion, minimum: NaN }] } }, 'intake.criteria[0].minimum', /least number/],
  ['a criterion on an unknown field', { intake: { ...SETTINGS.intake, criteria: [{ ...criterion, fieldId: 'customfield_9' }] } }, 'intake.criteria[0].fieldId', /no field customfield_9/],
  ['a checklist item without label', criteria({ ...item, label: '' }), 'intake.criteria[0].label', /Give this criterion a label/],
  ['a sign-off by a role that is none', criteria({ id: 'x', kind: 'sign-off', label: 'Boss', role: 'boss' as 'apmo' }), 'intake.criteria[0].role', /^There is no role boss\. Choose who signs off\.$/],
  ['a criterion of an unknown issue type', criteria({ ...item, typeIds: ['32', '99'] }), 'intake.criteria[0].typeIds', /^There is no issue type 99 in Jira\. Take it out\.$/],
  ['a criterion of one issue type twice', criteria({ ...criterion, typeIds: ['32', '32'] }), 'intake.criteria[0].typeIds', /^Issue type Epic is listed twice\. Take one out\.$/],
  ['providers asked for twice', criteria(providers, item, { ...providers, id: 'again', typeIds: ['32'] }), 'intake.criteria[2].kind', /^Criterion 1 asks for the providers already\. Remove one of the two\.$/],
  ['a WIP limit of nothing', { wip: [limit({ limit: 0 })] }, 'wip[0].limit', /^A WIP limit is a whole number, 1 to 1,000\. Leave it empty for no limit\.$/],
  ['half a place', { wip: [limit({}), limit({ state: 'ready', limit: 2.5 })] }, 'wip[1].limit', /whole number/],
  ['a WIP limit that is no number', { wip: [limit({ limit: NaN })] }, 'wip[0].limit', /1 to 1,000/],
  ['a WIP limit beyond belief', { wip: [limit({ limit: 1001 })] }, 'wip[0].limit', /1 to 1,000/],
  ['two WIP limits of one state and stream', { wip: [limit({ streamId: 'payments' }), limit({}), limit({ streamId: 'payments', limit: 9 })] }, 'wip[2].state', /^WIP limit 1 is for the same state and stream\. Remove one of the two\.$/],
  ['a WIP limit of a stream that is gone', { wip: [limit({ streamId: 'gone' })] }, 'wip[0].streamId', /^There is no stream gone\. Remove its WIP limit\.$/],
  ['a WIP limit of a state that is none', { wip: [limit({ state: state('blue') })] }, 'wip[0].state', /"blue" is no state of the Portfolio Kanban\. Choose funnel, /],
  ['a ledger kept for no time', { ledger: { keepMonths: 0 } }, 'ledger.keepMonths', /^Enter the months as a whole number, 1 to 120\. Leave it empty to keep entries for good\.$/],
  ['a ledger kept for half a month', { ledger: { keepMonths: 0.5 } }, 'ledger.keepMonths', /whole number/],
  ['a ledger kept for too long', { ledger: { keepMonths: 121 } }, 'ledger.keepMonths', /1 to 120/],
  ['nobody to decide', { intake: { ...SETTINGS.intake, admission: 'by-portfolio' }, roles: [] }, 'intake.admission', /^Nobody holds Solution Portfolio Management, so nobody could admit an epic\. Name a person or group, or admit at once\.$/],
  ['nobody in the role that decides', { intake: { ...SETTINGS.intake, admission: 'by-portfolio' }, roles: [{ ...management, holders: [] }] }, 'intake.admission', /nobody could admit/],
  ['a role twice', { roles: [SETTINGS.roles[0]!, SETTINGS.roles[0]!] }, 'roles[1].role', /assigned twice/],
  ['a portfolio role of one stream', { roles: [{ ...management, streamId: 'payments' }] }, 'roles[0].streamId', /Solution Portfolio Management is a role of the portfolio/],
  ['a holder not chosen', { roles: [{ ...management, holders: [{ kind: 'account', id: '', name: '' }] }] }, 'roles[0].holders[0].id', /Choose a person or a group/],
  ['a holder twice', { roles: [{ ...management, holders: [sam, { ...sam, name: '' }] }] }, 'roles[0].holders[1].id', /sam is listed twice/],
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

test('a chain of statuses is told link by link, and its end is right', () => {
  const chain = pick({ statuses: [{ statusId: '11', state: state('12') }, { statusId: '12', state: state('13') }, { statusId: '13', state: 'ready' }] });
  expect(chain.map(([path, message]) => [path, message.split('.')[0]])).toEqual([
    ['statuses[0].state', 'Status Funnel is mapped to another status: Funnel → Analyzing → Ready'],
    ['statuses[1].state', 'Status Analyzing is mapped to another status: Analyzing → Ready'],
  ]);
});

test('two statuses of one name, as team-managed projects have them, are no circle', () => {
  const twins = { ...CATALOGUE, statuses: [{ id: '51', name: 'To Do', category: 'new' as const }, { id: '52', name: 'To Do', category: 'new' as const }] };
  const [problem] = checkSettings({ ...SETTINGS, statuses: [{ statusId: '51', state: state('52') }, { statusId: '52', state: 'funnel' }] }, twins);
  expect(problem?.message).toContain('mapped to another status: To Do → To Do.');
});

test('the same stream role for two streams, and holders of one id as person and as group, are right', () => {
  const holders: Holder[] = [sam, { ...sam, kind: 'group' }];
  expect(pick({ roles: [management, { role: 'architect', streamId: 'payments', holders }, { role: 'architect', streamId: 'channels', holders }] })).toEqual([]);
});

test('what Jira lacks is asked of each kind of thing', () => {
  const empty = { ...CATALOGUE, projects: [], issueTypes: [], statuses: [], linkTypes: [], fields: [] };
  const paths = new Set(checkSettings(SETTINGS, empty).map(({ path }) => path.replace(/\d+/g, 'n')));
  expect([...paths]).toEqual(['streams[n].projectIds', 'epics.level', 'statuses[n].statusId', 'dependencies[n].linkTypeId', 'fields.start', 'fields.sprint', 'fields.businessValue', 'fields.jobSize', 'intake.criteria[n].fieldId']);
  expect(checkSettings(SETTINGS)).toEqual([]);
});

test('all problems are collected, not just the first', () => {
  const paths = pick({ streams: [], epics: { by: 'types', typeIds: [] }, intake: { ...SETTINGS.intake, leadDays: -1 } }).map(([path]) => path);
  expect(paths).toEqual(['streams', 'epics.typeIds', 'intake.leadDays']);
});

test('every field may be none', () => expect(pick({ fields: { start: null, finish: null, sprint: null, businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null } })).toEqual([]));

test('without a catalogue nothing is called missing', () => expect(checkSettings({ ...SETTINGS, epics: { by: 'types', typeIds: ['99'] } })).toEqual([]));

test('one criterion of each kind, and limits for portfolio and streams, are right', () => {
  const kinds = criteria(criterion, { ...item, typeIds: ['32'] }, { id: 'sign', kind: 'sign-off', label: 'Architecture', role: 'architect' }, providers);
  const wip = [limit({ limit: 1 }), limit({ state: 'ready' }), limit({ streamId: 'payments', limit: 1000 }), limit({ streamId: 'channels' })];
  expect(pick({ ...kinds, wip, ledger: { keepMonths: 120 } })).toEqual([]);
  expect(pick({ ledger: { keepMonths: 1 } })).toEqual([]);
});
