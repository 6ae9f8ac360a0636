import { useMemo } from 'react';
import { type ReleaseMark, releasesOf } from '../../../geometry/roadmap';
import { parseVersions } from '../facts/parseVersions';
import type { Lookup } from '../view/useLookup';
import type { Chart } from './useChart';

/** The releases on the head of each lane. */
export function useReleases({ portfolio }: Lookup, { lanes }: Chart): ReleaseMark[][] {
  return useMemo(() => (portfolio && portfolio.tables.versionNames.length > 0 ? releasesOf(lanes, { versions: portfolio.versions, names: parseVersions(portfolio.tables.versionNames) }) : []), [portfolio, lanes]);
}
