import fc from 'fast-check';
import { LINK_STATES } from '../../../src/domain/dependencies';
import { DEFAULT_QUERY, SORT_KEYS, VIEWS } from '../../../static/src/features/dependencies/query/DependenciesQuery';
import { readQuery } from '../../../static/src/features/dependencies/query/readQuery';
import { writeQuery } from '../../../static/src/features/dependencies/query/writeQuery';

describe('the address of the dependencies', () => {
  it('says nothing where all is as usual', () => {
    expect(writeQuery(DEFAULT_QUERY)).toBe('');
    expect(readQuery('')).toEqual(DEFAULT_QUERY);
  });

  it('can be read by people', () => {
    expect(writeQuery({ ...DEFAULT_QUERY, states: ['conflict'], stream: 'payments', epic: 'PAY-1' })).toBe('?show=conflict&stream=payments&epic=PAY-1');
    expect(writeQuery({ ...DEFAULT_QUERY, states: ['tight', 'conflict'] })).toBe('?show=tight,conflict');
    expect(writeQuery({ ...DEFAULT_QUERY, states: [], crossStreamOnly: false, sort: 'gap', descending: true })).toBe('?show=all&links=all&sort=-gap');
  });

  it.each(['?show=nonsense', '?view=pie', '?steps=0', '?steps=6', '?steps=2.5', '?sort=colour', '?sort=-', '?stream='])('takes no notice of %p', (search) => expect(readQuery(search)).toEqual(DEFAULT_QUERY));

  it('says all that was asked for: what is written is what is read', () => {
    const words = fc.string({ minLength: 1 });
    const query = fc.record({
      view: fc.constantFrom(...VIEWS),
      states: fc.subarray([...LINK_STATES]).map((states) => (states.length === LINK_STATES.length ? [] : states)),
      stream: fc.option(words), provider: fc.option(words), consumer: fc.option(words), epic: fc.option(words),
      crossStreamOnly: fc.boolean(),
      text: fc.string(),
      sort: fc.constantFrom(...SORT_KEYS),
      descending: fc.boolean(),
      steps: fc.integer({ min: 1, max: 5 }),
    });
    const sorted = (asked: { states: readonly string[] }) => ({ ...asked, states: [...asked.states].sort() });
    fc.assert(fc.property(query, (asked) => expect(sorted(readQuery(writeQuery(asked)))).toEqual(sorted(asked))));
  });
});
