import type { Day, Pi } from '../../../../../src/contract';
import { fromDayNumber } from '../../../../../src/domain/calendar';
import { textAt } from '../../../portfolio/Texts';
import { NONE_16, NONE_32, type Portfolio } from '../../../portfolio/Portfolio';
import { saySpan } from '../../../ui/saySpan';
import type { Lookup } from '../view/useLookup';
import { beyondWords } from './beyondWords';
import { stateWords } from './stateWords';

/** An epic as rows, cards and files tell of it. */
export interface EpicFacts {
  key: string;
  summary: string;
  stream: string;
  state: string;
  status: string;
  /** Empty where nobody has it. */
  owner: string;
  start: Day | null;
  finish: Day | null;
  /** The PIs that it touches, or the one that it aims at; empty for neither. */
  pi: string;
  /** Where its child issues reach beyond its own dates, as a sentence; empty where they agree. */
  beyond: string;
  /** Days that it can slip before the portfolio's end moves; null where it has no dates or nothing is analysed yet. */
  slack: number | null;
  /** Days that it can slip before a consumer must move; null where none waits. */
  freeSlack: number | null;
  critical: boolean;
  leverage: number;
  unlocks: number;
  conflict: boolean;
}

/** A portfolio that is there. */
export type FullLookup = Lookup & { portfolio: Portfolio };

/**
 * The facts of one epic.
 *
 * @example epicFacts(lookup, 0).key // 'PAY-1'
 */
export function epicFacts(lookup: FullLookup, epic: number): EpicFacts {
  const { portfolio } = lookup;
  return {
    key: textAt(portfolio.keys, epic),
    summary: textAt(portfolio.summaries, epic),
    ...namesOf(lookup, epic),
    state: stateWords(portfolio.state[epic]).name,
    start: dayOf(portfolio.start[epic]),
    finish: dayOf(portfolio.finish[epic]),
    pi: piWords(lookup, epic),
    beyond: beyondWords(lookup, epic),
    ...meaningOf(lookup, epic),
  };
}

function namesOf({ portfolio, wiring }: FullLookup, epic: number): Pick<EpicFacts, 'stream' | 'status' | 'owner'> {
  const name = (table: readonly { name: string }[], index: number | undefined): string => table[index ?? NONE_16]?.name ?? '';
  const { statuses, people } = portfolio.tables;
  return { stream: name(wiring.streams, portfolio.stream[epic]), status: name(statuses, portfolio.status[epic]), owner: name(people, portfolio.owner[epic]) };
}

function meaningOf({ analysis, inConflict }: FullLookup, epic: number): Pick<EpicFacts, 'slack' | 'freeSlack' | 'critical' | 'leverage' | 'unlocks' | 'conflict'> {
  return {
    slack: numberOf(analysis?.slack[epic]),
    freeSlack: numberOf(analysis?.freeSlack[epic]),
    critical: analysis?.critical[epic] === 1,
    leverage: analysis?.leverage[epic] ?? 0,
    unlocks: analysis?.unlocks[epic] ?? 0,
    conflict: inConflict?.[epic] === 1,
  };
}

/**
 * The planned days of an epic in words.
 *
 * @example sayDates('2027-01-04', '2027-03-28', '2026-11-24') // '4 Jan – 28 Mar 2027'
 */
export const sayDates = (start: Day | null, finish: Day | null, today: Day): string => (start && finish ? saySpan(start, finish, today) : 'No dates');

const dayOf = (day: number | undefined): Day | null => (day === undefined || day === NONE_32 ? null : fromDayNumber(day));

const numberOf = (value: number | undefined): number | null => (value === undefined || value === NONE_32 ? null : value);

function piWords(lookup: FullLookup, epic: number): string {
  const [first, last] = pisOf(lookup, epic);
  if (!first) return '';
  return last && last.seq !== first.seq ? `${first.key} – ${last.key}` : first.key;
}

/** The first and the last PI of an epic's dates; those of the PI that it aims at where it has none. */
function pisOf({ calendar, portfolio }: FullLookup, epic: number): [Pi | null, Pi | null] {
  const start = dayOf(portfolio.start[epic]);
  const finish = dayOf(portfolio.finish[epic]);
  if (start && finish) return [calendar.piAt(start), calendar.piAt(finish)];
  const target = numberOf(portfolio.targetPi[epic]);
  const pi = target === null ? null : calendar.piBySeq(target);
  return [pi, pi];
}
