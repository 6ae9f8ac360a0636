import type { Analysis, Links, Plans } from './Analysis';
import { componentsOf } from './componentsOf';
import { couplingOf } from './couplingOf';
import { crossStreamOf } from './crossStreamOf';
import { cyclesOf } from './cyclesOf';
import { independenceOf } from './independenceOf';
import { leverageOf } from './leverageOf';
import { linkStatesOf } from './linkStatesOf';
import { makeGraph } from './makeGraph';
import { scheduleOf } from './scheduleOf';

/**
 * What the links of a portfolio mean, all of it. The order of the links matters only where a result is by link.
 *
 * @example
 * const { cycles, slack, leverage } = analyse(plans, links);
 */
export function analyse(plans: Plans, links: Links): Analysis {
  const graph = makeGraph(plans.count, links);
  const components = componentsOf(graph);
  const { slack, freeSlack, critical, criticalPath } = scheduleOf(graph, components, plans);
  const linkState = linkStatesOf(plans, links);
  const crossStream = crossStreamOf(plans, links);
  return {
    linkState,
    crossStream,
    cycles: cyclesOf(graph, components),
    slack,
    freeSlack,
    critical,
    criticalPath,
    ...leverageOf(graph, components, plans),
    coupling: couplingOf(plans, links, linkState),
    independence: independenceOf(plans, links, crossStream),
  };
}
