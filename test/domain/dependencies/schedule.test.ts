import { componentsOf, makeGraph, NO_DAY, scheduleOf, slipOf } from '../../../src/domain/dependencies';
import { drawSchedule, lines, readPlan, say } from './plan';

function scheduled(chart: string, links: string) {
  const plan = readPlan(chart, links);
  const graph = makeGraph(plan.plans.count, plan.links);
  return { ...plan, graph, schedule: scheduleOf(graph, componentsOf(graph), plan.plans) };
}

// Plan, links, and what becomes of it: # critical, = not, - slack. Days of providers and consumers may touch.
test.each<[string, string, string, string, string]>([
  ['epics that wait for nobody have slack to the last finish', '', `A  ====
                                                                   B  ..======`,
    `A  ====----
     B  ..######`, 'B'],
  ['a chain without a gap is critical', 'A>B B>C', `A  ====
                                                    B  ...===
                                                    C  .....====`,
    `A  ####
     B  ...###
     C  .....####`, 'A B C'],
  ['a gap is slack of those before it', 'A>B', `A  ====
                                                B  ......===`,
    `A  ====---
     B  ......###`, 'B'],
  ['a consumer that starts too early is moved', 'A>B', `A  =====
                                                        B  .===`,
    `A  #####
     B  ....###`, 'A B'],
  ['and moves those after it', 'A>B B>C', `A  =====
                                           B  .===
                                           C  ...==`,
    `A  #####
     B  ....###
     C  ......##`, 'A B C'],
  ['of two providers the later one counts', 'A>C B>C', `A  ===
                                                        B  =====
                                                        C  ..===`,
    `A  ===--
     B  #####
     C  ....###`, 'B C'],
  ['of two consumers the earlier one counts', 'A>B A>C', `A  ===
                                                          B  .....==
                                                          C  ....==`,
    `A  ===---
     B  .....##
     C  ....==-`, 'B'],
  ['an epic without dates hands on', 'A>B B>C', `A  =====
                                                 B
                                                 C  .===`,
    `A  #####
     C  ....###`, 'A C'],
  ['one without dates and without providers holds nobody', 'B>A', `A  ===
                                                                   B`,
    'A  ###', 'A'],
  ['a done provider is history', 'A>B', `A  xxxxxxxx
                                         B  .===`,
    'B  .###', 'B'],
  ['nothing goes through a done epic', 'A>B B>C', `A  ======
                                                   B  xx
                                                   C  .===`,
    `A  ######
     C  .===--`, 'A'],
  ['links within a circle are left out, those into it count', 'A>B B>C C>B C>D', `A  ====
                                                                                 B  .===
                                                                                 C  ....==
                                                                                 D  .....==`,
    `A  ====-
     B  ...===-
     C  ....##
     D  .....##`, 'C D'],
  ['in the same PI, plans by PI hold nobody', 'A>B B>C', `A  ~~~~~~~~~~~~
                                                         B  ~~~~~~~~~~~~
                                                         C  ..====`,
    `A  ############
     B  ############
     C  ..====------`, 'A B'],
  ['a plan by PI moves to the PI of its provider', 'A>B', `A  ............~~~~~~~~~~~~
                                                          B  ~~~~~~~~~~~~`,
    `A  ............############
     B  ............############`, 'A B'],
  ['an exact provider may take as long as the PI of its consumer', 'A>B', `A  ..====
                                                                         B  ~~~~~~~~~~~~`,
    `A  ..====------
     B  ############`, 'B'],
  ['of chains to the last finish, the one that begins first', 'B>C', `A  ..========
                                                                     B  ====
                                                                     C  ...=======`,
    `A  ..########
     B  ####
     C  ...#######`, 'B C'],
  ['of chains of the same days, the one with most epics', 'B>C', `A  ==========
                                                                 B  ====
                                                                 C  ...=======`,
    `A  ##########
     B  ####
     C  ...#######`, 'B C'],
  ['of chains that are alike, the lowest rows', 'B>D A>C', `A  ====
                                                            B  ====
                                                            C  ...===
                                                            D  ...===`,
    `A  ####
     B  ####
     C  ...###
     D  ...###`, 'A C'],
])('%s', (_, links, chart, expected, path) => {
  const { names, schedule } = scheduled(chart, links);
  expect(drawSchedule(names, schedule)).toBe(lines(expected).join('\n'));
  expect(say(names, schedule.criticalPath)).toBe(path);
});

describe('free slack', () => {
  const { schedule } = scheduled(
    `A  ===
     B  ......==
     C
     D  .........===
     E  x
     F  ====`, 'A>B A>C C>D D>E B>E F>C');

  test('counts to the nearest consumer, through those without dates, and there may be none', () => {
    expect([...schedule.freeSlack]).toEqual([4, NO_DAY, NO_DAY, NO_DAY, NO_DAY, 6]);
  });

  test('regression: an epic by PI whose consumer has moved on may be the last to finish before it moves the consumer', () => {
    const { schedule: { slack, freeSlack, finish, last } } = scheduled(
      `A  ............~~~~~~~~~~~~
       B  ~~~~~~~~~~~~
       C  .====`, 'A>C B>C');
    expect([last, ...finish]).toEqual([26, 23, 11, 26]);
    expect([...slack]).toEqual([0, 15, 0]);
    expect([...freeSlack]).toEqual([0, 22, NO_DAY]);
  });

  test('slack is for dated epics that are not done', () => {
    expect([...schedule.slack]).toEqual([7, 4, NO_DAY, 0, NO_DAY, 6]);
  });
});

test('where nothing has dates, nothing is critical', () => {
  const { schedule } = scheduled('A\nB\nC  xxx', 'A>B B>C');
  expect(schedule).toMatchObject({ last: NO_DAY, criticalPath: new Int32Array(0), critical: new Uint8Array(3), slack: new Int32Array(3).fill(NO_DAY) });
});

describe('what slips', () => {
  const slips = (chart: string, links: string, name: string) => {
    const { graph, names, schedule } = scheduled(chart, links);
    const { rows, after } = slipOf(graph, schedule, names.indexOf(name));
    return Array.from(rows, (row, at) => `${names[row]} after ${after[at]}`);
  };
  const CHAIN = `A  ===
                 B  ......==
                 C  ........===
                 D  ....==`;

  test.each<[string, string, string, string, string[]]>([
    ['gaps add up along a chain', CHAIN, 'A>B B>C', 'A', ['B after 4', 'C after 5']],
    ['soonest first', CHAIN, 'A>B B>C A>D', 'A', ['D after 2', 'B after 4', 'C after 5']],
    ['on the shorter of two ways', CHAIN, 'A>B B>C A>D D>C', 'A', ['D after 2', 'B after 4', 'C after 5']],
    ['only those after it', CHAIN, 'A>B B>C', 'B', ['C after 1']],
    ['a consumer in conflict moves from the first day on', 'A  =====\nB  .===', 'A>B', 'A', ['B after 0']],
    ['one that must move anyway, for another provider, only when this one is later still', 'A  =====\nB  .===\nC  ========', 'A>B C>B', 'A', ['B after 3']],
    ['through an epic without dates', 'A  ===\nB\nC  ....==', 'A>B B>C', 'A', ['C after 2']],
    ['not through one that is done', 'A  ===\nB  xxxx\nC  ....==', 'A>B B>C', 'A', []],
    ['an epic by PI moves when its provider leaves the PI', 'A  ..====\nB  ~~~~~~~~~~~~', 'A>B', 'A', ['B after 6']],
    ['one that shares its PI with a provider by PI moves from the first day on', 'A  ~~~~~~~~~~~~\nB  ...==', 'A>B', 'A', ['B after 0']],
    ['an epic without dates cannot slip', 'A\nB  ====', 'A>B', 'A', []],
    ['nor can one that is done', 'A  xx\nB  ====', 'A>B', 'A', []],
    ['not the others of its circle, but those after it', 'A  ==\nB  .==\nC  ...==', 'A>B B>A B>C A>C', 'A', ['C after 2']],
  ])('%s', (_, chart, links, name, expected) => expect(slips(chart, links, name)).toEqual(expected));
});
