import { useMemo } from 'react';
import type { Wiring } from '../../../../../src/contract';
import { makeCalendar, type Calendar } from '../../../../../src/domain/cadence';
import type { Analysis } from '../../../../../src/domain/dependencies';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { conflictsOf } from '../filter/conflictsOf';

/** What every part of the roadmap looks things up in. */
export interface Lookup {
  wiring: Wiring;
  calendar: Calendar;
  portfolio: Portfolio | null;
  analysis: Analysis | null;
  /** By epic: 1 where a dependency is in conflict. */
  inConflict: Uint8Array | null;
}

/** Joins what the roadmap is drawn from; the same object as long as nothing of it changes. */
export function useLookup(wiring: Wiring, portfolio: Portfolio | null, analysis: Analysis | null): Lookup {
  const calendar = useMemo(() => makeCalendar(wiring.cadence), [wiring.cadence]);
  const inConflict = useMemo(() => (portfolio && analysis ? conflictsOf(portfolio.links, analysis, portfolio.count) : null), [portfolio, analysis]);
  return useMemo(() => ({ wiring, calendar, portfolio, analysis, inConflict }), [wiring, calendar, portfolio, analysis, inConflict]);
}
