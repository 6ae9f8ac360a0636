import { fromDayNumber, sayDay } from '../../../../../src/domain/calendar';
import { LINK_STATES, type LinkState } from '../../../../../src/domain/dependencies';
import { ORIGINS, sayOrigin } from '../../../../../src/domain/roadmap';
import { NONE_32 } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import type { Facts } from '../Facts';
import { gapDays } from './gapDays';
import { gapWords } from './gapWords';

/** One end of a dependency, in words. */
export interface LinkSide {
  row: number;
  key: string;
  summary: string;
  stream: string;
  /** The day that counts here: the provider's last, the consumer's first; null without dates. */
  day: string | null;
  /** Where that day comes from; null without one. */
  from: string | null;
}

/** A dependency in words. Made for what is on screen only. */
export interface LinkRow {
  link: number;
  state: LinkState;
  provider: LinkSide;
  consumer: LinkSide;
  gap: string;
  type: string;
}

/**
 * One dependency of the portfolio in words.
 *
 * @example linkRow(facts, 0).gap // '13 days too late'
 */
export function linkRow(facts: Facts, link: number): LinkRow {
  const { portfolio, analysis } = facts;
  const { links, tables } = portfolio;
  const from = links.from[link] as number;
  const to = links.to[link] as number;
  const state = LINK_STATES[analysis.linkState[link] as number] ?? 'fine';
  return {
    link,
    state,
    provider: sideOf(facts, from, 'finish'),
    consumer: sideOf(facts, to, 'start'),
    gap: gapWords(state, gapDays(portfolio, link)),
    type: tables.linkTypes[links.type[link] as number]?.name ?? '',
  };
}

function sideOf({ wiring, portfolio }: Facts, row: number, bound: 'start' | 'finish'): LinkSide {
  const day = portfolio[bound][row] as number;
  const origin = (bound === 'start' ? portfolio.startFrom : portfolio.finishFrom)[row] as number;
  const dated = day !== NONE_32;
  return {
    row,
    key: textAt(portfolio.keys, row),
    summary: textAt(portfolio.summaries, row),
    stream: wiring.streams[portfolio.stream[row] as number]?.name ?? 'Outside streams',
    day: dated ? sayDay(fromDayNumber(day), wiring.today) : null,
    from: dated ? sayOrigin(ORIGINS[origin] ?? 'none', bound) : null,
  };
}
