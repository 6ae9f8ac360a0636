import { createContext, useContext, useEffect } from 'react';
import type { Fault, Milestone, MilestoneList } from '../../../../src/contract';
import { faultOf } from '../../ui/reading/faultOf';
import type { Reading } from '../../ui/reading/Reading';
import { valueOf } from '../../ui/reading/valueOf';

/** The milestones as all tabs of a page share them. */
export interface MilestonesHandle {
  reading: Reading<MilestoneList>;
  refresh: () => Promise<void>;
  /** Puts a milestone that was just saved in its place, without reading again. */
  put: (milestone: Milestone) => void;
  /** Takes one out that was just removed. */
  drop: (id: string) => void;
  /** Has the list read, if nobody asked before. */
  ask: () => void;
}

/** Filled by `MilestonesProvider`; a test fills it with what it likes. */
export const MilestonesContext = createContext<MilestonesHandle | null>(null);

/**
 * The portfolio's milestones for whoever draws them, earliest first. Read once a page, when the first screen asks. Null until they
 * are here, and for good where no `MilestonesProvider` is above.
 *
 * @example const { milestones } = useMilestones();
 */
export function useMilestones(): { milestones: Milestone[] | null; fault: Fault | null } {
  const handle = useContext(MilestonesContext);
  const ask = handle?.ask;
  useEffect(() => ask?.(), [ask]);
  return { milestones: handle ? (valueOf(handle.reading)?.items ?? null) : null, fault: handle ? faultOf(handle.reading) : null };
}

/** All of the handle, for the screen that changes milestones. Only below a `MilestonesProvider`. */
export function useMilestonesHandle(): MilestonesHandle {
  const handle = useContext(MilestonesContext);
  if (!handle) throw new Error('useMilestonesHandle needs a MilestonesProvider above it.');
  const { ask } = handle;
  useEffect(() => ask(), [ask]);
  return handle;
}
