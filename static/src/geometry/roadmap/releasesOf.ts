import type { Lanes } from './layLanes';

/** A version that epics of a lane are planned into, on the day of its release. */
export interface ReleaseMark {
  name: string;
  day: number;
  released: boolean;
  /** How many epics of the lane go out with it. */
  epics: number;
}

interface Versioned {
  versions: { ends: Uint32Array; items: Uint16Array };
  /** Day number of each version's release; null where it has none. */
  names: readonly { name: string; day: number | null; released: boolean }[];
}

/**
 * The releases of each lane, by day, then name.
 *
 * @example releasesOf(lanes, versioned)[0] // [{ name: 'Autumn', day: 20790, released: false, epics: 3 }]
 */
export function releasesOf({ order, ends }: Lanes, { versions, names }: Versioned): ReleaseMark[][] {
  return Array.from(ends, (end, lane) => {
    const counts = new Map<number, number>();
    for (let at = ends[lane - 1] ?? 0; at < end; at++) {
      const epic = order[at] ?? 0;
      for (let item = versions.ends[epic - 1] ?? 0; item < (versions.ends[epic] ?? 0); item++) count(counts, versions.items[item] ?? 0);
    }
    return [...counts].flatMap(([version, epics]) => markOf(names[version], epics)).sort((a, b) => a.day - b.day || (a.name < b.name ? -1 : 1));
  });
}

const count = (counts: Map<number, number>, version: number): void => void counts.set(version, (counts.get(version) ?? 0) + 1);

function markOf(version: Versioned['names'][number] | undefined, epics: number): ReleaseMark[] {
  return version && version.day !== null ? [{ name: version.name, day: version.day, released: version.released, epics }] : [];
}
