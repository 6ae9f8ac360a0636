import type { Bundle } from './Bundle';
import type { DrawnLinks } from './bundleLinks';
import { joinBundle } from './joinBundle';
import type { Rows } from './layRows';

/**
 * The dependencies between collapsed lanes: one bundle for each pair and direction. It looks at every link, so it is worked out once
 * for rows, not for each window of them.
 *
 * @example laneLinks(links, rows)[0] // { kind: 'whole', count: 12, … }
 */
export function laneLinks({ ends, shown, state }: DrawnLinks, rows: Rows): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const headed = (row: number): boolean => row >= 0 && (rows.items[row] ?? 0) < 0;
  for (let link = 0; link < ends.from.length; link++) {
    const from = rows.rowOf[ends.from[link] ?? -1] ?? -1;
    const to = rows.rowOf[ends.to[link] ?? -1] ?? -1;
    if (!shown[link] || from === to || !headed(from) || !headed(to)) continue;
    joinBundle(bundles, `${from}>${to}`, { kind: 'whole', link, count: 1, side: to > from ? 'down' : 'up', lit: true }, state);
  }
  return [...bundles.values()];
}
