import { componentsOf, cyclesOf, makeGraph, sayCycle, SEARCHED_WHOLE } from '../../../src/domain/dependencies';
import { readLinks, say } from './plan';
import { linksOf } from './some';

const NAMES = 'ABCDEFGH'.split('');

function cyclesIn(links: string): string[] {
  const graph = makeGraph(NAMES.length, readLinks(NAMES, links));
  return cyclesOf(graph, componentsOf(graph)).map((cycle) => sayCycle(cycle, (row) => NAMES[row]!));
}

test.each<[string, string, string[]]>([
  ['no link', '', []],
  ['a chain', 'A>B B>C', []],
  ['two ways to one epic', 'A>B A>C B>D C>D', []],
  ['a link to itself', 'A>A B>B A>B', []],
  ['two epics', 'B>A A>B', ['A → B → A']],
  ['two epics, one link said twice', 'A>B B>A A>B', ['A → B → A']],
  ['it starts at its lowest row', 'C>B B>D D>C', ['B → D → C → B']],
  ['what hangs on, before and after, is not part of it', 'A>B B>C C>B C>D', ['B → C → B']],
  ['two circles that do not meet, by first row', 'F>E E>F D>A A>D', ['A → D → A', 'E → F → E']],
  ['two circles with a link from one to the other', 'A>B B>A B>C C>D D>C', ['A → B → A', 'C → D → C']],
  ['of two circles that share an epic, the shorter', 'A>B B>C C>A C>D D>C', ['C → D → C … and 2 more epics hang together here']],
  ['of two equally short ones, that with the lowest row', 'A>C C>A C>B B>C', ['A → C → A … and 1 more epic hangs together here']],
  ['a shortcut in a ring', 'A>B B>C C>D D>E E>A B>E', ['A → B → E → A … and 2 more epics hang together here']],
])('%s', (_, links, expected) => expect(cyclesIn(links)).toEqual(expected));

test('a component is numbered after all that it provides to', () => {
  const graph = makeGraph(5, readLinks(NAMES, 'E>A A>B B>A B>C'));
  const { of, count, order, cyclic } = componentsOf(graph);
  expect(count).toBe(4);
  expect(of[0]).toBe(of[1]);
  expect(of[4]).toBeGreaterThan(of[0]!);
  expect(of[0]).toBeGreaterThan(of[2]!);
  expect([...order].map((row) => of[row])).toEqual([...of].sort((one, other) => one - other));
  expect(cyclic.map((rows) => say(NAMES, rows))).toEqual(['A B']);
});

/** A ring of `size` epics with a pair in it, far from row 0. */
const ringWithPair = (size: number) => linksOf([...Array.from({ length: size }, (_, row) => [row, (row + 1) % size] as const), [size - 1, size - 2] as const]);

test('a component of up to 64 is searched from each epic, a larger one from its lowest row', () => {
  const lengths = [SEARCHED_WHOLE, SEARCHED_WHOLE + 1].map((size) => {
    const graph = makeGraph(size, ringWithPair(size));
    return cyclesOf(graph, componentsOf(graph)).map(({ path, size: all }) => [path.length, path[0], all]);
  });
  expect(lengths).toEqual([[[2, 62, 64]], [[65, 0, 65]]]);
});
