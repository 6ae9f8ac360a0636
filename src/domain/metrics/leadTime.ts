import { dayInZone, daysBetween } from '../calendar';
import type { StateSpan } from './historyOf';
import { median } from './median';

/** An epic with its way through the Portfolio Kanban. */
export interface EpicHistory {
  issueId: string;
  history: readonly StateSpan[];
}

export interface LeadTime {
  /** Days; null where no epic has a lead time. */
  median: number | null;
  /** The shortest first. */
  epics: { issueId: string; days: number }[];
  /** Of how many epics: those that are not in the list have not come from funnel to ready. */
  of: number;
}

/**
 * How long epics took from coming into the funnel to first being ready, in days of the portfolio's calendar.
 *
 * @example leadTime(histories, 'Europe/Berlin') // { median: 32, epics: [{ issueId: '20001', days: 28 }, { issueId: '20004', days: 36 }], of: 3 }
 */
export function leadTime(histories: readonly EpicHistory[], timeZone: string): LeadTime {
  const epics = histories.flatMap(({ issueId, history }) => {
    const days = daysToReady(history, timeZone);
    return days === null ? [] : [{ issueId, days }];
  });
  epics.sort((a, b) => a.days - b.days);
  return { median: median(epics.map(({ days }) => days)), epics, of: histories.length };
}

function daysToReady(history: readonly StateSpan[], timeZone: string): number | null {
  const start = history.findIndex(({ state }) => state === 'funnel');
  const ready = start < 0 ? undefined : history.slice(start).find(({ state }) => state === 'ready');
  const funnel = history[start];
  return funnel && ready ? daysBetween(dayInZone(funnel.from, timeZone), dayInZone(ready.from, timeZone)) : null;
}
