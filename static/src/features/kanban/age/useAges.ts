import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Instant } from '../../../../../src/contract';
import type { KanbanFacts, SinceOf } from '../facts/KanbanModel';
import { AgeReader, type Aged, type StateOf } from './AgeReader';
import { bridgeAges } from './readStatusChanges';
import { sayAge } from './sayAge';

/** For as long as the page is open: who goes to another tab and back asks nothing twice. */
const ages = new AgeReader(bridgeAges);

export interface Ages {
  /** Since when an epic (its row) has been in its state, in milliseconds; NaN where that is not known. The same function until the portfolio is another. */
  sinceOf: SinceOf;
  /** The same in words, null where it is not known. Another function with each answer. */
  say: (epic: number) => string | null;
  /** Says which epics are in sight. */
  look: (epics: readonly number[]) => void;
  /** Goes up with each answer. */
  version: number;
}

/**
 * Ages of epics in their states, as they come. Only those that were looked at are asked for.
 *
 * @example const { say, look } = useAges(facts); useEffect(() => look(inSight), [look, inSight]);
 */
export function useAges({ portfolio, wiring }: Pick<KanbanFacts, 'portfolio' | 'wiring'>): Ages {
  const version = useSyncExternalStore(ages.subscribe, ages.version, ages.version);
  const agedOf = useCallback((epic: number): Aged => ({ id: portfolio.ids[epic] ?? 0, status: portfolio.tables.statuses[portfolio.status[epic] ?? 0]?.id ?? '' }), [portfolio]);
  const stateOf = useMemo<StateOf>(() => {
    const states = new Map(wiring.statuses.map(({ statusId, state }) => [statusId, state]));
    return (id) => states.get(id) ?? null;
  }, [wiring]);
  const look = useCallback((epics: readonly number[]) => void ages.want(epics.map(agedOf), stateOf), [agedOf, stateOf]);
  const sinceOf = useCallback<SinceOf>((epic) => Date.parse(ages.sinceOf(agedOf(epic)) ?? ''), [agedOf]);
  // a reading that is new is a chance for what Jira did not tell before
  useEffect(() => ages.retry(), [wiring]);
  return useMemo(() => ({ sinceOf, say: (epic) => sayNow(ages.sinceOf(agedOf(epic)), wiring), look, version }), [agedOf, sinceOf, look, wiring, version]);
}

const sayNow = (since: Instant | null, { today, cadence }: KanbanFacts['wiring']): string | null => (since === null ? null : sayAge(since, today, cadence.timeZone));
