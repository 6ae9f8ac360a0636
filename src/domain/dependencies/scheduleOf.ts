import type { Plans } from './Analysis';
import type { Components } from './componentsOf';
import { criticalPathOf } from './criticalPathOf';
import { earliestDays } from './earliestDays';
import type { Graph } from './makeGraph';
import type { Schedule } from './Schedule';
import { spareDays } from './spareDays';

/**
 * How the plans come out if every epic waits for its providers and none starts before its plan says so: the critical path
 * method, once forwards and once backwards.
 *
 * - A consumer may start on the day on which its provider finishes, as `linkStatesOf` has it. So an epic of days 3 to 10 takes
 *   7 days from one end to the other, and days are never counted twice.
 * - An epic planned by PI must finish no earlier than its providers; within its PI that is tight, but nobody has to move.
 * - An epic without dates takes no time and hands on when its providers finish.
 * - A done epic is history: it waits for nobody, nobody waits for it, and it has no slack.
 * - Links within a cycle are left out, for they cannot all be kept.
 * - Slack is counted to the last finish of the whole portfolio.
 *
 * @example
 * // Row 0 takes days 0 to 5, its consumer row 1 days 8 to 10, row 2 days 0 to 4:
 * scheduleOf(graph, componentsOf(graph), plans) // slack [3, 0, 6], freeSlack [3, NO_DAY, NO_DAY], criticalPath [1]
 */
export function scheduleOf(graph: Graph, components: Components, plans: Plans): Schedule {
  const early = { plans, components, ...earliestDays(graph, components, plans) };
  const timed = { ...early, ...spareDays(graph, early) };
  return { ...timed, criticalPath: criticalPathOf(graph, timed) };
}
