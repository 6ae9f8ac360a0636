import { levelOptions } from '../../../static/src/features/setup/epics/levelOptions';
import { freshId } from '../../../static/src/features/setup/form/freshId';
import { moved, removeAt, replaceAt } from '../../../static/src/features/setup/form/lists';
import { parseNumber } from '../../../static/src/features/setup/form/parseNumber';
import { readNumber } from '../../../static/src/features/setup/form/readNumber';
import { asKind, byRole, forTypes, onField, relabel } from '../../../static/src/features/setup/intake/criteriaEdits';
import { kindChoices, roleChoices, typeChoices } from '../../../static/src/features/setup/intake/criterionChoices';
import { fieldOptions } from '../../../static/src/features/setup/intake/fieldOptions';
import { unheldWords } from '../../../static/src/features/setup/intake/unheldWords';
import { kanbanGroups, mapStatuses } from '../../../static/src/features/setup/kanban/kanbanGroups';
import { linkRows, setProvider } from '../../../static/src/features/setup/links/linkRows';
import { bandOf } from '../../../static/src/features/setup/page/bandOf';
import { assign, roleRows, sayHeld, strayRoles } from '../../../static/src/features/setup/roles/roleRows';
import { setLimit, strayLimits, wipRows } from '../../../static/src/features/setup/wip/wipRows';
import { loneProjects, projectOptions } from '../../../static/src/features/setup/streams/projectOptions';
import type { ReadinessCriterion } from '../../../src/contract';
import { aSettings, PROJECT } from '../../builders/aSettings';

const blocks = { id: '1', name: 'Blocks', outward: 'blocks', inward: 'is blocked by' };
const relates = { id: '2', name: 'Relates', outward: 'relates to', inward: 'relates to' };

test('a link type is a sentence of its own words, both ways round; a deleted one comes last, without words', () => {
  const rows = linkRows([blocks, relates], [{ linkTypeId: '9', provider: 'inward' }, { linkTypeId: '1', provider: 'outward' }]);
  expect(rows).toMatchObject([
    { sentence: 'A blocks B', reverse: 'B is blocked by A', provider: 'outward', index: 1 },
    { sentence: 'A relates to B', reverse: null, provider: 'none', index: -1 },
    { linkTypeId: '9', sentence: null, provider: 'inward', index: 0 },
  ]);
});

test('choosing who provides adds, turns or takes out one dependency', () => {
  const one = setProvider([], '1', 'outward');
  expect(one).toEqual([{ linkTypeId: '1', provider: 'outward' }]);
  expect(setProvider([...one, { linkTypeId: '2', provider: 'inward' }], '1', 'inward')).toEqual([{ linkTypeId: '1', provider: 'inward' }, { linkTypeId: '2', provider: 'inward' }]);
  expect(setProvider(one, '1', 'none')).toEqual([]);
});

const statuses = [
  { id: '1', name: 'Open', category: 'new' as const },
  { id: '2', name: 'Doing', category: 'indeterminate' as const },
  { id: '3', name: 'Review', category: 'indeterminate' as const },
];

test('statuses stand by category, and one that was deleted in Jira stands last so that it can be taken out', () => {
  const groups = kanbanGroups(statuses, [{ statusId: '7', state: 'done' }, { statusId: '2', state: 'implementing' }]);
  expect(groups.map((group) => [group.category, ...group.rows.map((row) => `${row.name}:${row.state}:${row.index}`)])).toEqual([
    ['new', 'Open:none:-1'],
    ['indeterminate', 'Doing:implementing:1', 'Review:none:-1'],
    ['missing', 'Status 7:done:0'],
  ]);
});

test('a whole group can be put in one state, and taken out again', () => {
  const filled = mapStatuses([{ statusId: '2', state: 'ready' }], ['2', '3'], 'implementing');
  expect(filled).toEqual([{ statusId: '2', state: 'implementing' }, { statusId: '3', state: 'implementing' }]);
  expect(mapStatuses(filled, ['2', '3'], 'none')).toEqual([]);
});

test('levels come highest first with their types; sub-tasks and types without a level are left out', () => {
  const type = (name: string, hierarchyLevel: number | null) => ({ id: name, name, hierarchyLevel, subtask: hierarchyLevel === -1 });
  expect(levelOptions([type('Sub-task', -1), type('Story', 0), type('Epic', 1), type('Bug', 0), type('Odd', null)])).toEqual([
    { value: '1', label: 'Level 1: Epic' },
    { value: '0', label: 'Level 0: Story, Bug' },
  ]);
});

test('a stream is offered its own projects and the free ones, by category where there are some', () => {
  const { streams } = aSettings();
  const project = (id: string, category: string | null = null) => ({ id, key: id, name: id, category });
  const projects = [project(PROJECT.PAY), project(PROJECT.MOB), project(PROJECT.HR)];
  expect(projectOptions(projects, streams, streams[0]!).map((option) => option.label)).toEqual([`${PROJECT.PAY} (${PROJECT.PAY})`, `${PROJECT.HR} (${PROJECT.HR})`]);
  expect(projectOptions([project('1', 'Shop'), project('2')], [], streams[0]!).map((option) => option.label)).toEqual(['No category', 'Shop']);
  expect(loneProjects(projects, streams).map(({ id }) => id)).toEqual([PROJECT.HR]);
});

test('only number fields can be counted', () => {
  const field = (id: string, type: string | null, custom = true) => ({ id, name: id, type, custom });
  const fields = [field('size', 'number'), field('case', 'string'), field('summary', 'string', false)];
  expect(fieldOptions(fields, 'number-at-least')).toEqual([{ label: 'Custom fields', options: [{ value: 'size', label: 'size' }] }]);
  expect(fieldOptions(fields, 'field-set').map((group) => group.options.length)).toEqual([2, 1]);
});

const onSize: ReadinessCriterion = { id: 'c', kind: 'field-set', label: 'Job size', fieldId: 'f1' };
const named = [{ id: 'f1', name: 'Job size', type: 'number', custom: true }, { id: 'f2', name: 'Effort', type: 'number', custom: true }];

test('a criterion keeps a label that somebody wrote, and changes one that nobody did', () => {
  const moved = (criterion: ReadinessCriterion, change: (criterion: ReadinessCriterion) => ReadinessCriterion) => relabel(criterion, change(criterion), named);
  expect(moved(onSize, (criterion) => onField(criterion, 'f2'))).toMatchObject({ fieldId: 'f2', label: 'Effort' });
  expect(moved({ ...onSize, label: 'Small enough' }, (criterion) => onField(criterion, 'f2')).label).toBe('Small enough');
  const signed = moved(onSize, (criterion) => asKind(criterion, 'sign-off'));
  expect(signed).toEqual({ id: 'c', kind: 'sign-off', label: 'Enterprise Architect', role: 'enterprise-architect' });
  expect(moved(signed, (criterion) => byRole(criterion, 'architect')).label).toBe('Architect/Engineering');
  expect(moved(signed, (criterion) => asKind(criterion, 'providers-admitted')).label).toBe('Providers in other streams');
  expect(moved(onSize, (criterion) => asKind(criterion, 'checklist-item')).label).toBe('Job size');
});

test.each(kindChoices.map(({ value }) => value))('a criterion becomes %s and back, and keeps what the kinds share', (kind) => {
  const some = forTypes(onSize, ['32']);
  const turned = asKind(some, kind);
  expect(turned).toMatchObject({ id: 'c', kind, label: 'Job size', typeIds: ['32'] });
  expect('fieldId' in turned).toBe(kind === 'field-set' || kind === 'number-at-least');
  expect(asKind(turned, 'field-set')).toEqual({ ...some, fieldId: 'fieldId' in turned ? 'f1' : '' });
});

test('a criterion asked of no type in particular is asked of all', () => {
  expect(forTypes(forTypes(onSize, ['32']), [])).toEqual(onSize);
});

test('a criterion is offered the types of portfolio epics, and those it has', () => {
  const type = (id: string, name: string, hierarchyLevel: number | null) => ({ id, name, hierarchyLevel, subtask: false });
  const types = [type('1', 'Story', 0), type('2', 'Epic', 1), type('3', 'Enabler', 1), type('4', 'Epic', 1)];
  expect(typeChoices(types, { by: 'level', level: 1 }, []).map(({ label }) => label)).toEqual(['Epic (2)', 'Enabler', 'Epic (4)']);
  expect(typeChoices(types, { by: 'types', typeIds: ['3'] }, ['1']).map(({ label }) => label)).toEqual(['Story', 'Enabler']);
});

test('a sign-off by a role that nobody holds is told, with the streams', () => {
  const { roles, streams } = aSettings();
  expect(roleChoices.map(({ options }) => options.length)).toEqual([3, 3]);
  expect(unheldWords('enterprise-architect', { roles, streams })).toBeNull();
  expect(unheldWords('apmo', { roles, streams })).toBe('Nobody holds this role yet. Name somebody under Roles.');
  const inPayments = [...roles, { role: 'architect' as const, streamId: 'payments', holders: [ada] }];
  expect(unheldWords('architect', { roles: inPayments, streams })).toBe('Nobody holds this role in Channels, Data Platform, System Team and 1 more yet. Name somebody under Roles.');
  expect(unheldWords('architect', { roles: inPayments, streams: streams.slice(0, 1) })).toBeNull();
});

const ada = { kind: 'account' as const, id: 'ada', name: 'Ada Moreau' };

test('roles: naming, clearing, and those of streams that are gone', () => {
  const stream = { role: 'architect' as const, streamId: 'gone', holders: [ada] };
  const apmo = { role: 'apmo' as const, streamId: null };
  const roles = assign([stream], apmo, [ada]);
  expect(roleRows(roles).map(({ holders, index }) => [holders.length, index])).toEqual([[0, -1], [0, -1], [1, 1]]);
  expect(assign(roles, apmo, [])).toEqual([stream]);
  expect(strayRoles(roles, aSettings().streams)).toEqual([stream]);
});

test('roles of a stream are its own', () => {
  const roles = assign([], { role: 'architect', streamId: 'payments' }, [ada, { ...ada, id: 'kim', name: '' }]);
  expect(roleRows(roles, 'payments').map(({ title, index }) => [title, index])).toEqual([['Solution/Product Management', -1], ['Architect/Engineering', 0], ['STE/RTE', -1]]);
  expect(sayHeld(roleRows(roles, 'payments'))).toBe('Architect/Engineering: Ada Moreau, kim');
  expect(sayHeld(roleRows(roles, 'channels'))).toBe('Nobody named');
});

test('WIP limits: one cell for each state of the portfolio and of each stream, set and cleared alone', () => {
  const { streams } = aSettings();
  const cell = { state: 'implementing' as const, streamId: 'payments' };
  const one = setLimit(setLimit([], { state: 'ready', streamId: null }, 8), cell, 3);
  const rows = wipRows(one, streams);
  expect(rows.map(({ name }) => name).slice(0, 2)).toEqual(['Whole portfolio', 'Payments']);
  expect(rows[0]?.cells.map(({ limit }) => limit)).toEqual([null, null, null, 8, null]);
  expect(rows[1]?.cells[4]).toEqual({ state: 'implementing', index: 1, limit: 3 });
  expect(setLimit(one, cell, 4)[1]?.limit).toBe(4);
  expect(setLimit(one, cell, null)).toEqual(one.slice(0, 1));
});

test('a WIP limit that the grid has no place for can be taken out', () => {
  const { streams } = aSettings();
  const limit = { state: 'done' as const, streamId: null, limit: 1 };
  expect(strayLimits([limit], streams)).toEqual([]);
  expect(wipRows([limit], streams)[0]?.cells.at(-1)).toEqual({ state: 'done', index: 0, limit: 1 });
  const [twin, gone] = [{ ...limit, limit: 2 }, { ...limit, streamId: 'gone' }];
  expect(strayLimits([limit, twin, gone], streams)).toEqual([twin, gone]);
});

test('a number left empty is none, and nonsense is no number', () => {
  expect([readNumber(' '), readNumber('40'), readNumber('x')]).toEqual([null, 40, Number.NaN]);
});

test('numbers are read as people write them, and nonsense is never a number', () => {
  expect(['14', ' 2,5 ', '-3', '+4', '.5'].map(parseNumber)).toEqual([14, 2.5, -3, 4, 0.5]);
  for (const text of ['', ' ', 'x', '1e3', '0x10', 'Infinity', '1 2', '--1']) expect(parseNumber(text)).toBeNaN();
});

test('list edits leave the rest in place', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  expect(removeAt(replaceAt(['a', 'b'], 1, 'c'), 0)).toEqual(['c']);
  expect(freshId('stream', [{ id: 'stream-2' }])).toBe('stream-3');
});

test('the save bar knows what the host has scrolled away, and stays put where nothing is', () => {
  expect(bandOf({ top: 0, bottom: 5000 }, { top: 1000, bottom: 1800 })).toEqual({ above: 1000, seen: 1800 });
  expect(bandOf({ top: -300, bottom: 4700 }, { top: 0, bottom: 900 })).toEqual({ above: 0, seen: 1200 });
  expect(bandOf({ top: 0, bottom: 5000 }, { top: 0, bottom: 0 })).toEqual({ above: 0, seen: 5000 });
});
