import type { Plans } from './Analysis';
import { NO_DAY } from './Analysis';
import type { Components } from './componentsOf';
import type { Graph } from './makeGraph';
import { overlapOf } from './overlapOf';
import type { Schedule } from './Schedule';

/** The forward pass: from providers to consumers, each as early as plan and providers allow. */
export function earliestDays({ count, out, outEnds }: Graph, { of, order }: Components, plans: Plans): Pick<Schedule, 'start' | 'finish' | 'last'> {
  const { done, byPi } = plans;
  const start = plannedStarts(plans);
  const finish = new Int32Array(count);
  let last = NO_DAY;
  for (let at = count - 1; at >= 0; at--) {
    const row = order[at] as number;
    const end = start[row] === NO_DAY ? NO_DAY : (start[row] as number) + lengthOf(plans, row);
    finish[row] = end;
    if (end === NO_DAY) continue;
    if (end > last) last = end;
    for (let k = outEnds[row] as number; k < (outEnds[row + 1] as number); k++) {
      const to = out[k] as number;
      if (of[to] === of[row] || done[to] === 1) continue;
      const day = byPi[row] === 0 ? end : end - overlapOf(plans, row, to);
      if (day > (start[to] as number)) start[to] = day;
    }
  }
  return { start, finish, last };
}

/**
 * Days from the start to the finish: 0 for an epic without dates, which only hands on, and for one planned by PI, whose
 * providers may finish as late as it does.
 */
export function lengthOf({ start, finish, byPi }: Plans, row: number): number {
  return byPi[row] === 1 || start[row] === NO_DAY ? 0 : (finish[row] as number) - (start[row] as number);
}

function plannedStarts({ count, start, finish, byPi, done }: Plans): Int32Array {
  const planned = new Int32Array(count);
  for (let row = 0; row < count; row++) planned[row] = done[row] === 1 ? NO_DAY : ((byPi[row] === 1 ? finish[row] : start[row]) as number);
  return planned;
}
