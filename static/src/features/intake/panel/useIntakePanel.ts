import { useCallback, useEffect, useMemo } from 'react';
import type { IntakeView, Wiring } from '../../../../../src/contract';
import { call, onIssueChanged } from '../../../bridge/bridge';
import { useReading, type ReadingHandle } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import type { FirstFacts } from '../facts/FirstFacts';
import { readFirstFacts } from '../facts/readFirstFacts';
import { readNeighbours, type NeighbourLists } from '../neighbours/readNeighbours';

export interface IntakePanel {
  facts: ReadingHandle<FirstFacts>;
  view: ReadingHandle<IntakeView>;
  wiring: ReadingHandle<Wiring>;
  neighbours: ReadingHandle<NeighbourLists>;
  /** Reads all of it again. */
  refresh: () => Promise<void>;
}

/**
 * Reads what the panel shows of one issue: facts from Jira, and beside them, in parallel, the gate and the wiring from the
 * app's function; the neighbours once facts and wiring are there. Again whenever the issue has changed.
 */
export function useIntakePanel(issueId: string): IntakePanel {
  const facts = useReading(useCallback(() => readFirstFacts(issueId), [issueId]));
  const view = useReading(useCallback(() => call('intake.view', { issueId }), [issueId]));
  const wiring = useReading(useCallback(() => call('wiring.read', {}), []));
  const known = valueOf(facts.reading);
  const wired = valueOf(wiring.reading);
  const neighbours = useReading(useMemo(() => (known && wired ? () => readNeighbours(known, wired) : null), [known, wired]));

  const [readFacts, readView, readWiring] = [facts.refresh, view.refresh, wiring.refresh];
  const refresh = useCallback(async () => {
    await Promise.all([readFacts(), readView(), readWiring()]);
  }, [readFacts, readView, readWiring]);

  useEffect(() => onIssueChanged(issueId, () => void Promise.all([readFacts(), readView()])), [issueId, readFacts, readView]);

  return { facts, view, wiring, neighbours, refresh };
}
