import { useCallback, useContext, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Milestone } from '../../../../src/contract';
import { call } from '../../bridge/bridge';
import { PortfolioContext } from '../../portfolio/usePortfolio';
import { useReading } from '../../ui/reading/useReading';
import { valueOf } from '../../ui/reading/valueOf';
import { MilestonesContext, type MilestonesHandle } from './useMilestones';
import { withMilestone } from './withMilestone';

const read = () => call('milestones.list', {});

/** Reads the milestones once for all screens below it, when the first of them asks; but the first epics of a portfolio go before. */
export function MilestonesProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  const reader = useContext(PortfolioContext)?.state;
  const [first, setFirst] = useState(reader === undefined);
  if (!first && (reader?.portfolio || reader?.phase === 'failed')) setFirst(true);
  const { reading, refresh, put: putList } = useReading(asked && first ? read : null);
  // what is put goes into the list of that moment, not into the one that was there when a call began
  const list = useRef(valueOf(reading));
  useLayoutEffect(() => {
    list.current = valueOf(reading);
  }, [reading]);
  const change = useCallback((next: (items: readonly Milestone[]) => Milestone[]) => {
    if (list.current) putList({ ...list.current, items: next(list.current.items) });
  }, [putList]);
  const ask = useCallback(() => setAsked(true), []);
  const handle = useMemo((): MilestonesHandle => ({
    reading,
    refresh,
    put: (milestone) => change((items) => withMilestone(items, milestone)),
    drop: (id) => change((items) => items.filter((milestone) => milestone.id !== id)),
    ask,
  }), [reading, refresh, change, ask]);
  return <MilestonesContext.Provider value={handle}>{children}</MilestonesContext.Provider>;
}
