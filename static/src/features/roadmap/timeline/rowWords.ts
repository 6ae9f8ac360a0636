import { fromDayNumber } from '../../../../../src/domain/calendar';
import { type LaneSummary, NO_DAY } from '../../../geometry/roadmap';
import type { ChildProgress } from '../../../portfolio/progress/ChildProgress';
import { textAt } from '../../../portfolio/Texts';
import { beyondWords } from '../facts/beyondWords';
import { spanWords } from '../facts/dayWords';
import { progressWords } from '../facts/progressWords';
import { type FullLookup, sayDates } from '../facts/epicFacts';
import { stateWords } from '../facts/stateWords';
import type { Stub } from '../facts/stubsOf';

/**
 * What a row draws, in words.
 *
 * @example sayRow(lookup, 0, []) // 'PAY-1, Instant refunds, 2 Nov to 14 Feb 2027, Implementing, in conflict'
 */
export function sayRow(lookup: FullLookup, epic: number, stubs: readonly Stub[], progress?: ChildProgress): string {
  const { portfolio, inConflict, wiring } = lookup;
  const beyond = beyondWords(lookup, epic);
  return [
    textAt(portfolio.keys, epic),
    textAt(portfolio.summaries, epic),
    spanWords(portfolio.start[epic], portfolio.finish[epic], wiring.today),
    stateWords(portfolio.state[epic]).name,
    ...(progress && progress.total > 0 ? [progressWords(progress)] : []),
    ...(inConflict?.[epic] === 1 ? ['in conflict'] : []),
    ...(beyond ? [`dates disagree: ${beyond}`] : []),
    ...stubs.map(({ words }) => words),
  ].join(', ');
}

/**
 * What a lane's head says beside its name.
 *
 * @example sayLane({ epics: 24, undated: 2, conflicts: 3, from: 0, to: 9 }) // '24 epics, 3 in conflict, 2 without dates'
 */
export function sayLane({ epics, undated, conflicts }: LaneSummary): string {
  const say = (count: number): string => count.toLocaleString('en-GB');
  const parts = [epics === 1 ? '1 epic' : `${say(epics)} epics`];
  if (conflicts > 0) parts.push(`${say(conflicts)} in conflict`);
  if (undated > 0) parts.push(`${say(undated)} without dates`);
  return parts.join(', ');
}

/**
 * The days that a lane spans.
 *
 * @example sayLaneDates({ from: 20832, to: 20915 }, '2026-11-24') // '14 Jan – 7 Apr 2027'
 */
export function sayLaneDates({ from, to }: Pick<LaneSummary, 'from' | 'to'>, today: string): string {
  return from === NO_DAY ? sayDates(null, null, today) : sayDates(fromDayNumber(from), fromDayNumber(to), today);
}
