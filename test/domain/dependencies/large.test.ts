import { analyse, componentsOf, makeGraph, NO_DAY, reachOf, scheduleOf, slipOf } from '../../../src/domain/dependencies';
import type { Plans } from '../../../src/domain/dependencies';
import { linksOf } from './some';

const MANY = 20_000;

/** Epics of ten days that follow one another without a gap, in three streams by turns. */
const plansOf = (count: number): Plans => ({
  count,
  start: Int32Array.from({ length: count }, (_, row) => row * 10),
  finish: Int32Array.from({ length: count }, (_, row) => row * 10 + 10),
  byPi: new Uint8Array(count),
  startPi: Int32Array.from({ length: count }, (_, row) => row),
  finishPi: Int32Array.from({ length: count }, (_, row) => row + 1),
  done: new Uint8Array(count),
  stream: Uint16Array.from({ length: count }, (_, row) => row % 3),
  streams: 3,
  value: new Float64Array(count).fill(2),
});

const chain = (count: number) => Array.from({ length: count - 1 }, (_, row) => [row, row + 1] as const);

test('a chain of 20,000', () => {
  const analysis = analyse(plansOf(MANY), linksOf(chain(MANY)));
  expect(analysis.cycles).toEqual([]);
  expect(analysis.criticalPath).toEqual(Int32Array.from({ length: MANY }, (_, row) => row));
  expect(analysis.unlocks[0]).toBe(MANY - Math.ceil(MANY / 3));
  expect(analysis.leverage[0]).toBe(2 * analysis.unlocks[0]!);
});

test('a chain of 20,000 against the order of rows', () => {
  const analysis = analyse(plansOf(MANY), linksOf(chain(MANY).map(([from, to]) => [to, from])));
  expect(analysis.criticalPath).toHaveLength(MANY);
  expect(analysis.coupling.conflicts.reduce((sum, links) => sum + links)).toBe(MANY - 1);
});

test('a ring of 20,000', () => {
  const { cycles, unlocks, slack } = analyse(plansOf(MANY), linksOf([...chain(MANY), [MANY - 1, 0]]));
  expect(cycles.map(({ path, size }) => [path.length, path[0], path[1], size])).toEqual([[MANY, 0, 1, MANY]]);
  expect(unlocks[1]).toBe(MANY - Math.floor((MANY + 1) / 3));
  expect(slack[MANY - 1]).toBe(0);
});

test('from one end to the other', () => {
  const graph = makeGraph(MANY, linksOf(chain(MANY)));
  const schedule = scheduleOf(graph, componentsOf(graph), plansOf(MANY));
  expect(reachOf(graph, 0, 'consumers').steps.at(-1)).toBe(MANY - 1);
  expect(reachOf(graph, MANY - 1, 'providers').rows.at(-1)).toBe(0);
  expect(slipOf(graph, schedule, 0).after).toEqual(new Int32Array(MANY - 1));
});

test('an empty portfolio', () => {
  expect(analyse({ ...plansOf(0), streams: 0 }, linksOf([]))).toEqual({
    linkState: new Uint8Array(0), crossStream: new Uint8Array(0), cycles: [], slack: new Int32Array(0), freeSlack: new Int32Array(0), critical: new Uint8Array(0),
    criticalPath: new Int32Array(0), leverage: new Float64Array(0), unlocks: new Int32Array(0), coupling: { streams: 0, links: new Int32Array(0), conflicts: new Int32Array(0) }, independence: new Float64Array(0),
  });
});

test('more streams and epics than fit one block of columns', () => {
  const count = 3 * 2048 + 5;
  const plans = { ...plansOf(count), stream: Uint16Array.from({ length: count }, (_, row) => row % 70), streams: 70 };
  const { unlocks, leverage } = analyse(plans, linksOf(Array.from({ length: count - 1 }, (_, at) => [0, at + 1] as const)));
  const own = Array.from(plans.stream).filter((stream) => stream === 0).length;
  expect([unlocks[0], leverage[0], unlocks[1]]).toEqual([count - own, 2 * (count - own), 0]);
});

test('an epic without dates at either end of a chain', () => {
  const plans = plansOf(3);
  plans.start[0] = plans.finish[0] = plans.start[2] = plans.finish[2] = NO_DAY;
  expect(analyse(plans, linksOf(chain(3)))).toMatchObject({ slack: Int32Array.of(NO_DAY, 0, NO_DAY), criticalPath: Int32Array.of(1) });
});
