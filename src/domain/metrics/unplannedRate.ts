import type { Ratio } from './ratio';
import { ratio } from './ratio';

/**
 * How much of a PI's work came in by exception: exceptions granted, of them and the epics that the PI had let in.
 *
 * @param planned issue ids that the PI was sealed with, or was admitted to it so far
 * @param granted issue ids of exceptions that were granted for it
 * @example unplannedRate(['1', '2', '3'], ['4']) // { value: 0.25, numerator: 1, denominator: 4 }
 */
export function unplannedRate(planned: readonly string[], granted: readonly string[]): Ratio {
  const own = new Set(planned);
  const unplanned = new Set(granted.filter((id) => !own.has(id)));
  return ratio(unplanned.size, own.size + unplanned.size);
}
