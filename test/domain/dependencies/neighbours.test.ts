import fc from 'fast-check';
import type { DependencyLink } from '../../../src/contract';
import { neighboursOf } from '../../../src/domain';

const BLOCKS = { id: '21', name: 'Blocks' };
const DEPENDS = { id: '22', name: 'Depends' };
const far = (id: string, fields?: object) => ({ id, key: `X-${id}`, ...(fields ? { fields } : {}) });
const RULES: DependencyLink[] = [{ linkTypeId: '21', provider: 'outward' }, { linkTypeId: '22', provider: 'inward' }];
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

test('"Depends" turned round, as an admin may say, turns its ends round', () => {
  expect(keys([{ id: 'a', type: DEPENDS, outwardIssue: far('2') }, { id: 'b', type: DEPENDS, inwardIssue: far('3') }], [{ linkTypeId: '22', provider: 'outward' }])).toEqual({ providers: ['X-3'], consumers: ['X-2'] });
});

test('the same link type twice says no more than once; many neighbours keep their order', () => {
  const links = ['3', '2', '3'].map((id, at) => ({ id: String(at), type: BLOCKS, inwardIssue: far(id) }));
  expect(neighboursOf('1', links, RULES).providers.map(({ key, typeName, linkId }) => [key, typeName, linkId])).toEqual([['X-3', 'Blocks', '0'], ['X-2', 'Blocks', '1']]);
});

test('without a dependency among the link types, or without links, there are no neighbours', () => {
  expect(keys([{ id: 'a', type: BLOCKS, inwardIssue: far('2') }], [])).toEqual({ providers: [], consumers: [] });
  expect(keys([])).toEqual({ providers: [], consumers: [] });
});

test('both ends of a link tell the same story', () => {
  const link = fc.record({ at: fc.constantFrom(0, 1), oneShowsOutward: fc.boolean() });
  fc.assert(fc.property(fc.array(link, { minLength: 1, maxLength: 6 }), (links) => {
    const seenFrom = (here: '1' | '2') =>
      neighboursOf(here, links.map(({ at, oneShowsOutward }, id) => {
        const end = far(here === '1' ? '2' : '1');
        return { id: String(id), type: [BLOCKS, DEPENDS][at]!, ...(oneShowsOutward === (here === '1') ? { outwardIssue: end } : { inwardIssue: end }) };
      }), RULES);
    const [one, two] = [seenFrom('1'), seenFrom('2')];
    expect([one.providers.length, one.consumers.length]).toEqual([two.consumers.length, two.providers.length]);
    expect(one.consumers.length > 0).toBe(links.some(({ at, oneShowsOutward }) => oneShowsOutward === (RULES[at]!.provider === 'outward')));
  }));
});

test('what Jira says of the far end is kept', () => {
  const fields = { summary: 'Event backbone', status: { id: '14', name: 'Implementing', statusCategory: { key: 'indeterminate' } } };
  expect(neighboursOf('1', [{ id: 'a', type: BLOCKS, inwardIssue: far('2', fields) }], RULES).providers).toEqual([
    { linkId: 'a', issueId: '2', key: 'X-2', summary: 'Event backbone', statusId: '14', statusName: 'Implementing', category: 'indeterminate', typeName: 'Blocks' },
  ]);
});

test('what Jira hides of the far end stays unknown', () => {
  const [end] = neighboursOf('1', [{ id: 'a', type: BLOCKS, inwardIssue: far('2') }], RULES).providers;
  expect(end).toMatchObject({ key: 'X-2', summary: '', statusId: null, statusName: null, category: null });
});
