import { useMemo } from 'react';
import { type ReleaseMark, releasesOf } from '../../../geometry/roadmap';
import { parseVersions } from '../facts/parseVersions';
import type { Lookup } from '../view/useLookup';
import type { Chart } from './useChart';

/** The releases on the head of each lane. */
export function useReleases({ portfolio }: Lookup, { lanes }: Chart, shown: boolean): ReleaseMark[][] {
  return useMemo(() => (shown && portfolio && portfolio.tables.versionNames.length > 0 ? releasesOf(lanes, { versions: portfolio.versions, names: parseVersions(portfolio.tables.versionNames) }) : []), [portfolio, lanes, shown]);
}
