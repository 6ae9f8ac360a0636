import { useMemo } from 'react';
import { rowOf } from '../../../portfolio/rowOf';
import type { BoardFacts } from '../facts/BoardModel';
import { crossLinksOf } from '../facts/crossLinksOf';

/** The epic that is looked at, and all that it depends on or that depends on it; null where none is. */
export interface Lights {
  focus: number;
  epics: ReadonlySet<number>;
}

/** What lights up for an epic, by its issue's id. */
export function useLights(facts: BoardFacts, id: number | null): Lights | null {
  return useMemo(() => {
    const focus = id === null ? -1 : rowOf(facts.portfolio, id);
    if (focus < 0) return null;
    const { waitsFor, provides } = crossLinksOf(facts, focus);
    return { focus, epics: new Set([focus, ...waitsFor.map(({ epic }) => epic), ...provides.map(({ epic }) => epic)]) };
  }, [facts, id]);
}
