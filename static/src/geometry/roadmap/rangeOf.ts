import { fromDayNumber, toDayNumber } from '../../../../src/domain/calendar';
import type { Calendar } from '../../../../src/domain/cadence';
import { NO_DAY, type DatedColumns } from './columns';

export interface DayRange {
  from: number;
  to: number;
}

/** A mistyped year must not make a chart of centuries; what lies beyond is cut at the edge. */
const MOST_DAYS_AWAY = 365 * 6;

/**
 * The days that the chart shows, in whole PIs: all planned dates within six years of today, the running PI and the next two; or as many
 * PIs from the running one on as the horizon counts.
 *
 * @example rangeOf(portfolio, calendar, '2026-11-24') // { from: 20717, to: 20997 } without any dates
 */
export function rangeOf(columns: DatedColumns | null, calendar: Calendar, today: string, horizon: number | null = null): DayRange {
  const now = toDayNumber(today);
  const current = calendar.piAt(today);
  if (horizon !== null) return { from: toDayNumber(current.start), to: toDayNumber(calendar.piBySeq(current.seq + horizon - 1).end) };
  const ahead = calendar.piBySeq(current.seq + 2);
  const span = columns ? spanOf(columns, now - MOST_DAYS_AWAY, now + MOST_DAYS_AWAY) : null;
  const from = Math.min(toDayNumber(current.start), span?.from ?? Infinity);
  const to = Math.max(toDayNumber(ahead.end), span?.to ?? -Infinity);
  return { from: toDayNumber(calendar.piAt(fromDayNumber(from)).start), to: toDayNumber(calendar.piAt(fromDayNumber(to)).end) };
}

/** First and last planned day within bounds; null where nothing is dated. */
function spanOf({ count, start, finish }: DatedColumns, least: number, most: number): DayRange | null {
  let from = Infinity;
  let to = -Infinity;
  for (let epic = 0; epic < count; epic++) {
    const first = start[epic] ?? NO_DAY;
    const last = finish[epic] ?? NO_DAY;
    if (first === NO_DAY) continue;
    if (first < from) from = first;
    if (last > to) to = last;
  }
  return to < from ? null : { from: Math.min(Math.max(from, least), most), to: Math.max(Math.min(to, most), least) };
}

