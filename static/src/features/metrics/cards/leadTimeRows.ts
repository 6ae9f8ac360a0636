import type { PiMetrics } from '../../../../../src/domain/metrics';
import type { EpicsById } from '../../epics/readEpicFacts';
import type { BarRow } from '../chart/BarRows';
import { sayDays } from './metricWords';

/** Epics that are named; the others are one line. */
const MOST = 10;

/**
 * Each epic's lead time, the longest first, as far as there is room.
 *
 * @example leadTimeRows(metrics.leadTime, epics)[0] // { name: 'PAY-3', value: 36, text: '36 days' }
 */
export function leadTimeRows({ epics: timed }: PiMetrics['leadTime'], epics: EpicsById): { rows: BarRow[]; more: number } {
  const rows = [...timed].reverse().slice(0, MOST).map(({ issueId, days }) => ({ name: epics.get(issueId)?.key ?? issueId, value: days, text: sayDays(days) }));
  return { rows, more: timed.length - rows.length };
}
