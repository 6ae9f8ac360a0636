import type { Bundle } from './Bundle';

/** By index in LINK_STATES: fine, tight, conflict, unplanned, settled. The worse wins in a bundle. */
const WEIGHT = [1, 2, 4, 3, 0];

/** Puts a link into the bundle of its kind, which then stands for one more. @example joinBundle(bundles, '1>4', bundle, links.state) */
export function joinBundle(bundles: Map<string, Bundle>, key: string, one: Bundle, state: Uint8Array): void {
  const bundle = bundles.get(key);
  if (!bundle) bundles.set(key, one);
  else {
    bundle.count++;
    bundle.lit ||= one.lit;
    if (weight(state, one.link) > weight(state, bundle.link)) bundle.link = one.link;
  }
}

const weight = (state: Uint8Array, link: number): number => WEIGHT[state[link] ?? 0] ?? 0;
