import type { Bundle } from './Bundle';
import type { Focus } from './bundleLinks';

/**
 * The dependencies between collapsed lanes beside a focus: such a lane has no chain of its own, so they step back while an epic's chain is lit.
 *
 * @example laneLinksBeside(chart.laneLinks, null) // as they are
 */
export const laneLinksBeside = (bundles: readonly Bundle[], focus: Focus | null): readonly Bundle[] => (focus ? bundles.map((bundle) => ({ ...bundle, lit: false })) : bundles);
