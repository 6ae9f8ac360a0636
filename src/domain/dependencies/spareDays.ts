import { NO_DAY } from './Analysis';
import { lengthOf } from './earliestDays';
import type { Graph } from './makeGraph';
import { overlapOf } from './overlapOf';
import type { Schedule } from './Schedule';

/** Later than every day. */
const NEVER = 0x7fffffff;

/** The backward pass: from consumers to providers, how late each may be. */
export function spareDays(
  { count, out, outEnds }: Graph,
  { plans, components: { of, order }, start, finish, last }: Pick<Schedule, 'plans' | 'components' | 'start' | 'finish' | 'last'>,
): Pick<Schedule, 'slack' | 'freeSlack' | 'critical'> {
  const { done, byPi } = plans;
  const slack = new Int32Array(count).fill(NO_DAY);
  const freeSlack = new Int32Array(count).fill(NO_DAY);
  const critical = new Uint8Array(count);
  /** By row: the day by which its providers must have finished, or the last finish moves; or else it or an epic after it moves. */
  const latest = new Int32Array(count);
  const needed = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const row = order[at] as number;
    if (done[row] === 1) continue;
    let mayFinish = last;
    let wanted = NEVER;
    for (let k = outEnds[row] as number; k < (outEnds[row + 1] as number); k++) {
      const to = out[k] as number;
      if (of[to] === of[row] || done[to] === 1) continue;
      const overlap = byPi[row] === 0 ? 0 : overlapOf(plans, row, to);
      mayFinish = Math.min(mayFinish, (latest[to] as number) + overlap);
      wanted = Math.min(wanted, (needed[to] as number) + overlap);
    }
    const dated = plans.start[row] !== NO_DAY;
    latest[row] = mayFinish - lengthOf(plans, row);
    needed[row] = dated ? (start[row] as number) : wanted;
    if (!dated) continue;
    const spare = mayFinish - (finish[row] as number);
    slack[row] = spare;
    critical[row] = spare === 0 ? 1 : 0;
    if (wanted !== NEVER) freeSlack[row] = wanted - (finish[row] as number);
  }
  return { slack, freeSlack, critical };
}
