import { couplingOf, crossStreamOf, independenceOf, LINK_STATES, linkStatesOf, makeGraph } from '../../../src/domain/dependencies';
import { readPlan } from './plan';

const statesIn = (chart: string, links = 'A>B') => {
  const plan = readPlan(chart, links);
  return Array.from(linkStatesOf(plan.plans, plan.links), (state) => LINK_STATES[state]).join(' ');
};

// PIs are twelve characters:                      |           |           |
test.each([
  ['it finishes in an earlier PI', 'fine', `A  ======
                                            B  .............======`],
  ['it finishes earlier in the same PI', 'tight', `A  ====
                                                   B  ......====`],
  ['it finishes on the day of the start', 'tight', `A  ====
                                                    B  ...====`],
  ['it finishes a day after the start', 'conflict', `A  ====
                                                     B  ..====`],
  ['it finishes on the last day of a PI, and the next one begins with the consumer', 'fine', `A  ============
                                                                                             B  ............===`],
  ['it began in an earlier PI, but finishes in the consumer\'s', 'tight', `A  =============
                                                                           B  ..............===`],
  ['both are planned for the same PI', 'tight', `A  ~~~~~~~~~~~~
                                                 B  ~~~~~~~~~~~~`],
  ['it is planned for the PI before', 'fine', `A  ~~~~~~~~~~~~
                                               B  ............~~~~~~~~~~~~`],
  ['it is planned for the PI after', 'conflict', `A  ............~~~~~~~~~~~~
                                                  B  ~~~~~~~~~~~~`],
  ['only it is planned by PI, and the consumer starts within it', 'tight', `A  ~~~~~~~~~~~~
                                                                            B  ..===`],
  ['only the consumer is planned by PI, and it finishes within it', 'tight', `A  .....===
                                                                              B  ~~~~~~~~~~~~`],
  ['only the consumer is planned by PI, and it finishes after it', 'conflict', `A  .....========
                                                                                B  ~~~~~~~~~~~~`],
  ['it has no dates', 'unplanned', `A
                                    B  ===`],
  ['neither has dates', 'unplanned', `A
                                      B`],
  ['only the consumer has no dates', 'fine', `A  ===
                                              B`],
  ['it is done, though after the start', 'settled', `A  xxxxxx
                                                     B  ==`],
  ['the consumer is done', 'settled', `A  ======
                                       B  xx`],
  ['it is done, and nobody dated it', 'settled', `A  x
                                                  B  ==`],
])('a provider: %s is %s', (_, state, chart) => expect(statesIn(chart)).toBe(state));

test('a link to itself is fine, and each link has its own state', () => {
  expect(statesIn('A  ====\nB  .====', 'A>A A>B B>A')).toBe('fine conflict conflict');
});

describe('between streams', () => {
  // Streams P, D and C by first letter.
  const plan = readPlan('P1  ====\nP2  =====\nD1  ..===\nD2\nC1  ......===', 'P1>D1 P1>D1 P2>D2 D1>P2 P1>P2 D1>D1');
  const states = linkStatesOf(plan.plans, plan.links);

  test('crossing', () => expect([...crossStreamOf(plan.plans, plan.links)]).toEqual([1, 1, 1, 1, 0, 0]));

  test('coupling counts each link once, in its own direction, and not one to itself', () => {
    expect(couplingOf(plan.plans, plan.links, states)).toEqual({
      streams: 3,
      links: Int32Array.of(1, 3, 0, 1, 0, 0, 0, 0, 0),
      conflicts: Int32Array.of(1, 2, 0, 1, 0, 0, 0, 0, 0),
    });
  });

  test('independence is the share that neither gives nor takes across', () => {
    expect([...independenceOf(plan.plans, plan.links)]).toEqual([0, 0, 1]);
    expect([...independenceOf(plan.plans, readPlan('P1\nP2\nD1\nD2\nC1', 'P1>D1 P1>P2').links)]).toEqual([0.5, 0.5, 1]);
  });

  test('a stream without epics stands alone', () => {
    expect([...independenceOf({ ...plan.plans, streams: 4 }, plan.links)]).toEqual([0, 0, 1, 1]);
  });
});

describe('makeGraph', () => {
  const graph = makeGraph(4, { from: Int32Array.of(2, 2, 0, 3, 2), to: Int32Array.of(3, 0, 3, 3, 0) });

  test('neighbours ascend both ways, each with its link', () => {
    expect([...graph.outEnds]).toEqual([0, 1, 1, 4, 5]);
    expect([...graph.out]).toEqual([3, 0, 0, 3, 3]);
    expect([...graph.outLink]).toEqual([2, 1, 4, 0, 3]);
    expect([...graph.inEnds]).toEqual([0, 2, 2, 2, 5]);
    expect([...graph.in]).toEqual([2, 2, 0, 2, 3]);
    expect([...graph.inLink]).toEqual([1, 4, 2, 0, 3]);
  });

  test.each([[-1, 0], [0, 4], [4, 0], [0, -1]])('a link from row %d to row %d of four is refused', (from, to) => {
    expect(() => makeGraph(4, { from: Int32Array.of(from), to: Int32Array.of(to) })).toThrow(RangeError);
  });
});
