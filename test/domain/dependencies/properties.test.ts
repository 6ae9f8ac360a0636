import fc from 'fast-check';
import type { Links } from '../../../src/domain/dependencies';
import { analyse, componentsOf, cyclesOf, leverageOf, LINK_STATES, linkStatesOf, makeGraph, NO_DAY, overlapOf, reachOf, scheduleOf, slipOf } from '../../../src/domain/dependencies';
import { allCycles, circlesOf, closureOf, daysOf, firstDelay, stepsFrom, waitingFor } from './slowly';
import type { Portfolio } from './some';
import { linksOf, portfolio } from './some';

const graphOf = ({ count, links }: Portfolio) => {
  const graph = makeGraph(count, links);
  return { graph, components: componentsOf(graph) };
};
const scheduleIn = (some: Portfolio) => {
  const { graph, components } = graphOf(some);
  return { graph, components, schedule: scheduleOf(graph, components, some.plans) };
};
const pairs = ({ from, to }: Links): [number, number][] => Array.from(from, (row, link) => [row, to[link]!]);
const everyRow = ({ count }: Portfolio): number[] => Array.from({ length: count }, (_, row) => row);

test('components are those that reach one another', () => {
  fc.assert(fc.property(portfolio(), (some) => {
    const { components } = graphOf(some);
    expect(components.cyclic.map((rows) => [...rows])).toEqual(circlesOf(some.count, some.links));
    expect(new Set(components.of).size).toBe(components.count);
    for (const [from, to] of pairs(some.links)) expect(components.of[from]).toBeGreaterThanOrEqual(components.of[to]!);
  }));
});

test('a cycle is the shortest of all in its component, and one of those that are there', () => {
  fc.assert(fc.property(portfolio({ epics: 7, links: 20 }), (some) => {
    const { graph, components } = graphOf(some);
    const all = allCycles(some.count, some.links);
    const cycles = cyclesOf(graph, components);
    expect(cycles.map(({ size }) => size)).toEqual(components.cyclic.map(({ length }) => length));
    cycles.forEach(({ path }, at) => {
      const within = all.filter(([first]) => components.cyclic[at]!.includes(first!));
      expect(within).toContainEqual([...path]);
      const shortest = Math.min(...within.map(({ length }) => length));
      expect(path.length).toBe(shortest);
      expect(path[0]).toBe(Math.min(...within.filter(({ length }) => length === shortest).map(([first]) => first!)));
    });
  }));
});

test('reach and its steps, both ways', () => {
  fc.assert(fc.property(portfolio(), fc.nat(), fc.boolean(), (some, pick, forwards) => {
    const row = pick % some.count;
    const { graph } = graphOf(some);
    const { rows, steps } = reachOf(graph, row, forwards ? 'consumers' : 'providers');
    const expected = stepsFrom(some.count, forwards ? some.links : { from: some.links.to, to: some.links.from }, row);
    const others = everyRow(some).filter((other) => other !== row && expected[other] !== Infinity).sort((one, other) => expected[one]! - expected[other]! || one - other);
    expect([...rows]).toEqual(others);
    expect([...steps]).toEqual(others.map((other) => expected[other]));
  }));
});

test('leverage is the worth of the distinct epics that wait in other streams', () => {
  fc.assert(fc.property(portfolio(), (some) => {
    const { graph, components } = graphOf(some);
    const { leverage, unlocks } = leverageOf(graph, components, some.plans);
    for (const row of everyRow(some)) {
      const waiting = waitingFor(some.plans, some.links, row);
      expect(unlocks[row]).toBe(waiting.length);
      expect(leverage[row]).toBe(waiting.reduce((sum, other) => sum + (some.plans.value[other]! || 0), 0));
    }
  }));
});

const dayOr = (day: number): number => (day === -Infinity ? NO_DAY : day);

test('earliest days, as each epic gets them from its providers', () => {
  fc.assert(fc.property(portfolio(), (some) => {
    const { schedule } = scheduleIn(some);
    const { start, finish, last } = daysOf(some.plans, some.links);
    expect([...schedule.start]).toEqual(start.map(dayOr));
    expect([...schedule.finish]).toEqual(finish.map(dayOr));
    expect(schedule.last).toBe(dayOr(last));
  }));
});

const datedAndOpen = ({ plans }: Portfolio, row: number): boolean => plans.start[row] !== NO_DAY && plans.done[row] === 0;

test('slack: one day more moves the last finish, and no day less does', () => {
  fc.assert(fc.property(portfolio({ epics: 8, links: 12 }), (some) => {
    const { schedule } = scheduleIn(some);
    for (const row of everyRow(some)) {
      if (!datedAndOpen(some, row)) expect([schedule.slack[row], schedule.critical[row]]).toEqual([NO_DAY, 0]);
      else expect(schedule.slack[row]).toBe(firstDelay(200, (days) => daysOf(some.plans, some.links, { row, days }).last > schedule.last) - 1);
    }
  }), { numRuns: 50 });
});

test('what slips, and after how many days: one more moves it, none less does; free slack is the first of them', () => {
  fc.assert(fc.property(portfolio({ epics: 8, links: 12 }), fc.nat(), (some, pick) => {
    const row = pick % some.count;
    const { graph, schedule } = scheduleIn(some);
    const { rows, after } = slipOf(graph, schedule, row);
    const moved = everyRow(some).filter((other) => other !== row && datedAndOpen(some, row) && datedAndOpen(some, other)).map((other) => {
      const days = firstDelay(150, (delay) => daysOf(some.plans, some.links, { row, days: delay }).start[other]! > schedule.start[other]!);
      return { other, after: days - 1 };
    }).filter((one) => one.after !== Infinity).sort((one, other) => one.after - other.after || one.other - other.other);
    expect(Array.from(rows, (other, at) => ({ other, after: after[at] }))).toEqual(moved);
    if (datedAndOpen(some, row)) expect(schedule.freeSlack[row]).toBe(moved[0]?.after ?? NO_DAY);
  }), { numRuns: 50 });
});

// An epic planned by PI may be the last to finish before it moves a consumer, which started within its PI: then free slack is the longer.
test('by PI or not: every epic keeps its plan or moves, slack is used up by a consumer or by the epic itself, and critical is without slack', () => {
  fc.assert(fc.property(portfolio({ byPi: true }), (some) => {
    const { schedule: { slack, freeSlack, critical, finish, last } } = scheduleIn(some);
    for (const row of everyRow(some).filter((one) => datedAndOpen(some, one))) {
      expect(finish[row]).toBeGreaterThanOrEqual(some.plans.finish[row]!);
      expect(freeSlack[row] === NO_DAY || freeSlack[row]! >= 0).toBe(true);
      const untilLast = last - finish[row]!;
      expect(slack[row]).toBeGreaterThanOrEqual(freeSlack[row] === NO_DAY ? untilLast : Math.min(freeSlack[row]!, untilLast));
      expect(slack[row]).toBeLessThanOrEqual(untilLast);
      expect(critical[row]).toBe(slack[row] === 0 ? 1 : 0);
    }
  }));
});

test('by PI or not: plans move if and only if a link outside a circle is in conflict', () => {
  fc.assert(fc.property(portfolio({ byPi: true, dated: true, links: 8 }), (some) => {
    const { components, schedule } = scheduleIn(some);
    const states = linkStatesOf(some.plans, some.links);
    const conflicts = pairs(some.links).some(([from, to], link) => LINK_STATES[states[link]!] === 'conflict' && components.of[from] !== components.of[to]);
    expect(everyRow(some).some((row) => schedule.finish[row] !== some.plans.finish[row])).toBe(conflicts);
  }));
});

test('the critical path is a way of critical epics that wait for one another, up to the last finish', () => {
  fc.assert(fc.property(portfolio({ byPi: true }), (some) => {
    const { schedule: { criticalPath, critical, start, finish, last } } = scheduleIn(some);
    const path = [...criticalPath];
    expect(path.length > 0).toBe(everyRow(some).some((row) => datedAndOpen(some, row)));
    if (path.length > 0) expect(finish[path.at(-1)!]).toBe(last);
    const reaches = closureOf(some.count, some.links);
    path.forEach((row, at) => {
      expect(critical[row]).toBe(1);
      if (at === 0) return;
      expect(reaches[path[at - 1]!]![row]).toBe(true);
      expect([0, overlapOf(some.plans, path[at - 1]!, row)]).toContain(finish[path[at - 1]!]! - start[row]!);
    });
  }));
});

test('in whatever order the links come, the analysis is the same', () => {
  const shuffled = portfolio({ byPi: true }).chain((some) => fc.shuffledSubarray(pairs(some.links), { minLength: some.links.from.length }).map((list) => ({ some, links: linksOf(list) })));
  fc.assert(fc.property(shuffled, ({ some, links }) => {
    const { linkState: _states, crossStream: _cross, ...one } = analyse(some.plans, some.links);
    expect(analyse(some.plans, links)).toMatchObject(one);
  }));
});
