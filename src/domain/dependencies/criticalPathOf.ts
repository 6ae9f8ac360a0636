import { NO_DAY } from './Analysis';
import type { Graph } from './makeGraph';
import { overlapOf } from './overlapOf';
import type { Schedule } from './Schedule';

type Timed = Omit<Schedule, 'criticalPath' | 'slack' | 'freeSlack'>;

/** For each row that a longest chain may run through: when the chain up to it begins, how many dated epics it has, and who is before. */
interface Chains {
  begin: Int32Array;
  size: Int32Array;
  before: Int32Array;
}

/**
 * One chain of critical epics up to the last finish, in which each waits for the one before: of several, the one that begins
 * first, then the one with most epics, then the one with the lowest rows, looking back from its end. Epics without dates link
 * others but are not named.
 */
export function criticalPathOf(graph: Graph, schedule: Timed): Int32Array {
  const { plans, finish, last, critical } = schedule;
  const chains = chainsOf(graph, schedule);
  let end = -1;
  for (let row = 0; row < graph.count; row++) {
    if (critical[row] === 1 && finish[row] === last && isBetter(chains, row, end)) end = row;
  }
  const path: number[] = [];
  for (let row = end; row !== -1; row = chains.before[row] as number) if (plans.start[row] !== NO_DAY) path.push(row);
  return Int32Array.from(path.reverse());
}

function chainsOf(graph: Graph, schedule: Timed): Chains {
  const { plans, components, start, finish, critical } = schedule;
  const { count } = graph;
  const chains = { begin: new Int32Array(count), size: new Int32Array(count), before: new Int32Array(count) };
  for (let at = count - 1; at >= 0; at--) {
    const row = components.order[at] as number;
    const dated = plans.start[row] !== NO_DAY;
    if (dated ? critical[row] === 0 : start[row] === NO_DAY) continue;
    const begin = (finish[row] as number) - (dated ? (plans.finish[row] as number) - (plans.start[row] as number) : 0);
    const before = lastBefore(graph, schedule, chains, row);
    chains.before[row] = before;
    chains.begin[row] = before === -1 ? begin : Math.min(begin, chains.begin[before] as number);
    chains.size[row] = (dated ? 1 : 0) + (before === -1 ? 0 : (chains.size[before] as number));
  }
  return chains;
}

/** The provider that the row waits for; -1 if its own plan holds it. */
function lastBefore(graph: Graph, { plans, components: { of }, start, finish }: Timed, chains: Chains, row: number): number {
  let best = -1;
  for (let k = graph.inEnds[row] as number; k < (graph.inEnds[row + 1] as number); k++) {
    const from = graph.in[k] as number;
    const end = finish[from] as number;
    if (of[from] === of[row] || end === NO_DAY || end - overlapOf(plans, from, row) !== start[row]) continue;
    if (isBetter(chains, from, best)) best = from;
  }
  return best;
}

function isBetter({ begin, size }: Chains, row: number, than: number): boolean {
  if (than === -1) return true;
  const days = (begin[than] as number) - (begin[row] as number);
  return days > 0 || (days === 0 && (size[row] as number) > (size[than] as number));
}
