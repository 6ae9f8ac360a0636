import { standingOf, stateOf, streamOf } from '../../../src/domain';
import { SETTINGS } from '../story';

const epic = { id: '32', hierarchyLevel: 1 };
const story = { id: '31', hierarchyLevel: 0 };

test.each([
  ['not set up', null, '1', epic, 'not-set-up'],
  ['an epic of a stream', SETTINGS, '1', epic, 'governed'],
  ['an epic outside every stream', SETTINGS, '9', epic, 'outside-streams'],
  ['a story of a stream', SETTINGS, '1', story, 'not-an-epic'],
  ['a story outside', SETTINGS, '9', story, 'not-an-epic'],
  ['a site without levels', SETTINGS, '1', { id: '32', hierarchyLevel: null }, 'not-an-epic'],
  ['by types, whatever the level', { ...SETTINGS, epics: { by: 'types' as const, typeIds: ['31'] } }, '1', story, 'governed'],
] as const)('%s', (_, settings, projectId, issueType, standing) => expect(standingOf({ settings: settings as typeof SETTINGS | null, projectId, issueType })).toBe(standing));

test('streams by project, states by status', () => {
  expect(['3', '9'].map((id) => streamOf(SETTINGS.streams, id)?.name ?? null)).toEqual(['Channels', null]);
  expect(['14', '404'].map((id) => stateOf(SETTINGS.statuses, id))).toEqual(['implementing', null]);
});
