import { componentsOf, leverageOf, makeGraph, reachOf } from '../../../src/domain/dependencies';
import { readPlan } from './plan';

function leverageIn(epics: string, links: string, worth: string): string[] {
  const { names, plans, links: ends } = readPlan(epics.split(' ').map((epic) => epic.replace('x', ' x')).join('\n'), links, worth);
  const graph = makeGraph(plans.count, ends);
  const { leverage, unlocks } = leverageOf(graph, componentsOf(graph), plans);
  return names.map((name, row) => `${name} ${leverage[row]} of ${unlocks[row]}`);
}

// Streams by first letter; `x` after a name: done.
test.each<[string, string, string, string, string[]]>([
  ['nobody waits', 'A B', '', 'A:5', ['A 0 of 0', 'B 0 of 0']],
  ['its own stream does not count, but leads on', 'A A2 B', 'A>A2 A2>B', 'A2:7 B:5', ['A 5 of 1', 'A2 5 of 1', 'B 0 of 0']],
  ['directly', 'A B', 'A>B', 'A:3 B:5', ['A 5 of 1', 'B 0 of 0']],
  ['through others', 'A B C', 'A>B B>C', 'A:3 B:5 C:8', ['A 13 of 2', 'B 8 of 1', 'C 0 of 0']],
  ['once, however many ways lead there', 'A B C D', 'A>B A>C B>D C>D A>D', 'B:1 C:2 D:8', ['A 11 of 3', 'B 8 of 1', 'C 8 of 1', 'D 0 of 0']],
  ['an epic of unknown worth counts as one, and 0', 'A B C', 'A>B B>C', 'C:8', ['A 8 of 2', 'B 8 of 1', 'C 0 of 0']],
  ['a done epic no longer waits, but those after it are found', 'A Bx C', 'A>B B>C', 'B:5 C:8', ['A 8 of 1', 'B 8 of 1', 'C 0 of 0']],
  ['in a circle everybody waits for everybody else', 'A B C', 'A>B B>A B>C', 'A:3 B:5 C:8', ['A 13 of 2', 'B 11 of 2', 'C 0 of 0']],
  ['a link to itself adds nothing', 'A B', 'A>A A>B', 'A:3 B:5', ['A 5 of 1', 'B 0 of 0']],
])('%s', (_, epics, links, worth, expected) => expect(leverageIn(epics, links, worth)).toEqual(expected));

describe('reach', () => {
  const { names, plans, links } = readPlan('A\nB\nC\nD\nE\nF', 'A>C A>B B>D C>D D>E E>B A>A');
  const graph = makeGraph(plans.count, links);
  const reach = (name: string, direction: 'consumers' | 'providers') => {
    const { rows, steps } = reachOf(graph, names.indexOf(name), direction);
    return Array.from(rows, (row, at) => `${names[row]} ${steps[at]}`);
  };

  test('those that wait, nearest first, then by row', () => expect(reach('A', 'consumers')).toEqual(['B 1', 'C 1', 'D 2', 'E 3']));
  test('those it waits for', () => expect(reach('D', 'providers')).toEqual(['B 1', 'C 1', 'A 2', 'E 2']));
  test('in a circle, never itself', () => expect(reach('D', 'consumers')).toEqual(['E 1', 'B 2']));
  test('nobody', () => expect(reach('F', 'consumers')).toEqual([]));
});
