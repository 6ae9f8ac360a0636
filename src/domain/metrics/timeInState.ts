import type { Instant, KanbanState } from '../../contract';
import { dayInZone, daysBetween } from '../calendar';
import type { StateSpan } from './historyOf';
import type { EpicHistory } from './leadTime';
import { median } from './median';

/** The states in which an epic waits or is worked on; done is where it stays. */
const STATES: readonly KanbanState[] = ['funnel', 'reviewing', 'analyzing', 'ready', 'implementing'];

export interface TimeInState {
  state: KanbanState;
  /** Days; null where no epic was in the state. */
  median: number | null;
  /** Epics that were in it. */
  epics: number;
}

/**
 * How long epics stayed in each state up to now: the median of their days, in the order of the Kanban. Several stays of an epic in one
 * state add up, and one that lasts counts as far as it has come.
 *
 * @example timeInState(histories, now, 'Europe/Berlin')[1] // { state: 'reviewing', median: 12, epics: 5 }
 */
export function timeInState(histories: readonly EpicHistory[], now: Instant, timeZone: string): TimeInState[] {
  const daysOf = ({ from, to }: StateSpan): number => daysBetween(dayInZone(from, timeZone), dayInZone(to ?? now, timeZone));
  return STATES.map((state) => {
    const stays = histories.map(({ history }) => history.filter((span) => span.state === state)).filter(({ length }) => length > 0);
    const days = stays.map((spans) => spans.reduce((sum, span) => sum + daysOf(span), 0));
    return { state, median: median(days), epics: days.length };
  });
}
