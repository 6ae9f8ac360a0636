import { levelOptions } from '../../../static/src/features/setup/epics/levelOptions';
import { freshId } from '../../../static/src/features/setup/form/freshId';
import { moved, removeAt, replaceAt } from '../../../static/src/features/setup/form/lists';
import { parseNumber } from '../../../static/src/features/setup/form/parseNumber';
import { asKind, onField } from '../../../static/src/features/setup/intake/criteriaEdits';
import { fieldOptions } from '../../../static/src/features/setup/intake/fieldOptions';
import { kanbanGroups, mapStatuses } from '../../../static/src/features/setup/kanban/kanbanGroups';
import { linkRows, setProvider } from '../../../static/src/features/setup/links/linkRows';
import { bandOf } from '../../../static/src/features/setup/page/bandOf';
import { assign, roleRows, strayRoles } from '../../../static/src/features/setup/roles/roleRows';
import { loneProjects, projectOptions } from '../../../static/src/features/setup/streams/projectOptions';
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

test('a criterion keeps a label that somebody wrote, and changes one that nobody did', () => {
  const criterion = { id: 'c', kind: 'field-set' as const, label: 'Job size', fieldId: 'f1' };
  expect(onField(criterion, { id: 'f2', name: 'Effort' }, 'Job size')).toMatchObject({ fieldId: 'f2', label: 'Effort' });
  expect(onField({ ...criterion, label: 'Small enough' }, { id: 'f2', name: 'Effort' }, 'Job size').label).toBe('Small enough');
  expect(asKind(asKind(criterion, 'number-at-least'), 'field-set')).toEqual(criterion);
});

test('roles: naming, clearing, and those of streams that are gone', () => {
  const ada = { kind: 'account' as const, id: 'ada', name: 'Ada Moreau' };
  const stream = { role: 'architect' as const, streamId: 'gone', holders: [ada] };
  const named = assign([stream], 'apmo', [ada]);
  expect(roleRows(named).map(({ holders, index }) => [holders.length, index])).toEqual([[0, -1], [0, -1], [1, 1]]);
  expect(assign(named, 'apmo', [])).toEqual([stream]);
  expect(strayRoles(named, aSettings().streams)).toEqual([stream]);
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
