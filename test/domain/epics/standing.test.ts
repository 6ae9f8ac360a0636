import type { EpicRule } from '../../../src/contract';
import { isEpic, standingOf, stateOf, streamOf } from '../../../src/domain';
import { SETTINGS } from '../story';

const epic = { id: '32', hierarchyLevel: 1 };
const story = { id: '31', hierarchyLevel: 0 };

test.each([
  ['not set up', null, '1', epic, 'not-set-up'],
  ['an epic of a stream', SETTINGS, '1', epic, 'governed'],
  ['an epic outside every stream', SETTINGS, '9', epic, 'outside-streams'],
  ['a story of a stream', SETTINGS, '1', story, 'not-an-epic'],
  ['a project of a stream with several', SETTINGS, '3', epic, 'governed'],
  ['not set up, and no epic', null, '9', story, 'not-set-up'],
  ['a story outside', SETTINGS, '9', story, 'not-an-epic'],
  ['a site without levels', SETTINGS, '1', { id: '32', hierarchyLevel: null }, 'not-an-epic'],
  ['by types, whatever the level', { ...SETTINGS, epics: { by: 'types' as const, typeIds: ['31'] } }, '1', story, 'governed'],
] as const)('%s', (_, settings, projectId, issueType, standing) => expect(standingOf({ settings: settings as typeof SETTINGS | null, projectId, issueType })).toBe(standing));

test.each([
  ['a sub-task', { by: 'level', level: 1 }, { id: '30', hierarchyLevel: -1 }, false],
  ['an initiative, where epics are meant', { by: 'level', level: 1 }, { id: '33', hierarchyLevel: 2 }, false],
  ['an initiative, where initiatives are meant', { by: 'level', level: 2 }, { id: '33', hierarchyLevel: 2 }, true],
  ['level 0 is not the same as no level', { by: 'level', level: 0 }, { id: '31', hierarchyLevel: null }, false],
  ['a type whose level Jira does not say', { by: 'level', level: 1 }, { id: '32' }, false],
  ['by types, another one', { by: 'types', typeIds: ['31'] }, { id: '32', hierarchyLevel: 1 }, false],
] as const)('%s: %#', (_, rule, issueType, expected) => expect(isEpic(rule as EpicRule, issueType)).toBe(expected));

test('streams by project, states by status', () => {
  expect(['3', '9'].map((id) => streamOf(SETTINGS.streams, id)?.name ?? null)).toEqual(['Channels', null]);
  expect(['14', '404'].map((id) => stateOf(SETTINGS.statuses, id))).toEqual(['implementing', null]);
});
