import { neighboursOf } from '../../../src/domain';

const BLOCKS = { id: '21', name: 'Blocks' };
const DEPENDS = { id: '22', name: 'Depends' };
const far = (id: string, fields?: object) => ({ id, key: `X-${id}`, ...(fields ? { fields } : {}) });
const RULES = [{ linkTypeId: '21', provider: 'outward' as const }, { linkTypeId: '22', provider: 'inward' as const }];
const keys = (links: Parameters<typeof neighboursOf>[1], rules = RULES) => {
  const { providers, consumers } = neighboursOf('1', links, rules);
  return { providers: providers.map(({ key }) => key), consumers: consumers.map(({ key }) => key) };
};

test.each([
  ['it blocks X', { id: 'a', type: BLOCKS, outwardIssue: far('2') }, { providers: [], consumers: ['X-2'] }],
  ['it is blocked by X', { id: 'a', type: BLOCKS, inwardIssue: far('2') }, { providers: ['X-2'], consumers: [] }],
  ['it depends on X', { id: 'a', type: DEPENDS, outwardIssue: far('2') }, { providers: ['X-2'], consumers: [] }],
  ['X depends on it', { id: 'a', type: DEPENDS, inwardIssue: far('2') }, { providers: [], consumers: ['X-2'] }],
  ['it relates to X', { id: 'a', type: { id: '20', name: 'Relates' }, outwardIssue: far('2') }, { providers: [], consumers: [] }],
  ['it blocks itself', { id: 'a', type: BLOCKS, outwardIssue: far('1') }, { providers: [], consumers: [] }],
  ['a link without an end', { id: 'a', type: BLOCKS }, { providers: [], consumers: [] }],
])('%s', (_, link, expected) => expect(keys([link])).toEqual(expected));

test('said by two link types, a neighbour is listed once with both', () => {
  const { providers } = neighboursOf('1', [{ id: 'a', type: BLOCKS, inwardIssue: far('2') }, { id: 'b', type: DEPENDS, outwardIssue: far('2') }], RULES);
  expect(providers).toMatchObject([{ key: 'X-2', typeName: 'Blocks, Depends' }]);
});

test('a neighbour may be both, which is a cycle', () => {
  expect(keys([{ id: 'a', type: BLOCKS, inwardIssue: far('2') }, { id: 'b', type: BLOCKS, outwardIssue: far('2') }])).toEqual({ providers: ['X-2'], consumers: ['X-2'] });
});

test('what Jira hides of the far end stays unknown', () => {
  const [end] = neighboursOf('1', [{ id: 'a', type: BLOCKS, inwardIssue: far('2') }], RULES).providers;
  expect(end).toMatchObject({ key: 'X-2', summary: '', statusId: null, statusName: null, category: null });
});
