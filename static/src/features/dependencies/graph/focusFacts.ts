import { makeCalendar } from '../../../../../src/domain/cadence';
import { componentsOf, makeGraph, NO_DAY, scheduleOf, type Slip, slipOf } from '../../../../../src/domain/dependencies';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { plansOf } from '../../../portfolio/plansOf';
import { textAt } from '../../../portfolio/Texts';
import type { Facts } from '../Facts';

/** What matters about one epic among the others, in words. */
export interface FocusFacts {
  slack: string;
  freeSlack: string;
  leverage: string;
  /** Keys of what slips if it slips, soonest first, with when; and how many more there are. Null while that can't be known. */
  slips: { key: string; when: string }[] | null;
  moreSlips: number;
}

const SHOWN = 8;
const DONE = KANBAN_STATES.indexOf('done');

/**
 * Slack, leverage and what slips, of one epic.
 *
 * @example focusFacts(facts, 0, slipsOf(facts)).leverage // 'Unlocks 7 epics in other streams, value 96'
 */
export function focusFacts({ portfolio, analysis }: Facts, row: number, slips: ((row: number) => Slip) | null): FocusFacts {
  const done = portfolio.state[row] === DONE;
  const slip = slips?.(row) ?? null;
  return {
    slack: done ? 'Done' : slackWords(analysis.slack[row] as number, analysis.critical[row] === 1),
    freeSlack: done ? '–' : freeSlackWords(analysis.freeSlack[row] as number),
    leverage: leverageWords(analysis.unlocks[row] as number, analysis.leverage[row] as number),
    slips: slip && Array.from(slip.rows.subarray(0, SHOWN), (other, at) => ({ key: textAt(portfolio.keys, other), when: whenWords(slip.after[at] as number) })),
    moreSlips: Math.max(0, (slip?.rows.length ?? 0) - SHOWN),
  };
}

/** What slips with each epic of the portfolio. The schedule is made once; each question after that is quick. */
export function slipsOf({ wiring, portfolio }: Facts): (row: number) => Slip {
  const plans = plansOf(portfolio, makeCalendar(wiring.cadence), wiring.streams.length);
  const graph = makeGraph(portfolio.count, portfolio.links);
  const schedule = scheduleOf(graph, componentsOf(graph), plans);
  return (row) => slipOf(graph, schedule, row);
}

function slackWords(slack: number, critical: boolean): string {
  if (slack === NO_DAY) return 'No dates';
  return critical ? 'On the critical path: any slip moves the last finish of the portfolio' : `Can slip ${days(slack)} before the last finish of the portfolio moves`;
}

function freeSlackWords(slack: number): string {
  if (slack === NO_DAY) return 'No planned consumer waits for it';
  return slack <= 0 ? 'None: a consumer moves if it slips a day' : `Can slip ${days(slack)} before a consumer must move`;
}

function leverageWords(unlocks: number, value: number): string {
  if (unlocks === 0) return 'Unlocks no epic in another stream';
  const epics = `Unlocks ${number(unlocks)} ${unlocks === 1 ? 'epic' : 'epics'} in other streams`;
  return value > 0 ? `${epics}, value ${number(value)}` : `${epics}, of no stated value`;
}

const whenWords = (after: number): string => (after <= 0 ? 'at once' : `after ${days(after)}`);
const number = (count: number): string => count.toLocaleString('en-GB');
const days = (count: number): string => (count === 1 ? '1 day' : `${number(count)} days`);
