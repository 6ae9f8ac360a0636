import type { Links, Plans } from './Analysis';
import { crossStreamOf } from './crossStreamOf';

/**
 * By stream: the share of its epics that stand alone, without a dependency to or from another stream. 1 for a stream without epics.
 *
 * @example independenceOf(plans, links)[0] // 0.75
 */
export function independenceOf(plans: Plans, links: Links, cross: Uint8Array = crossStreamOf(plans, links)): Float64Array {
  const bound = new Uint8Array(plans.count);
  cross.forEach((isCross, link) => {
    if (isCross === 1) bound[links.from[link] as number] = bound[links.to[link] as number] = 1;
  });
  const all = new Int32Array(plans.streams);
  const alone = new Int32Array(plans.streams);
  for (let row = 0; row < plans.count; row++) {
    const stream = plans.stream[row] as number;
    all[stream] = (all[stream] as number) + 1;
    if (bound[row] === 0) alone[stream] = (alone[stream] as number) + 1;
  }
  return Float64Array.from(all, (total, stream) => (total === 0 ? 1 : (alone[stream] as number) / total));
}
