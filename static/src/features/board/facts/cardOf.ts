import { NO_DAY } from '../../../../../src/domain/dependencies';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { NONE_16 } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import { type StateWords, stateWords } from '../../roadmap/facts/stateWords';
import type { BoardFacts, BoardModel } from './BoardModel';

/** What a card says. */
export interface CardFacts {
  epic: number;
  key: string;
  summary: string;
  state: StateWords;
  done: boolean;
  owner: string;
  /** As in "5 points". */
  size: string;
  /** Where its dates disagree with its place; null where they don't. */
  note: string | null;
  conflict: boolean;
}

/**
 * The words of a card.
 *
 * @example cardOf(facts, model, row).size // '5 points'
 */
export function cardOf(facts: BoardFacts, model: Pick<BoardModel, 'columns' | 'column'>, epic: number): CardFacts {
  const { portfolio, inConflict } = facts;
  const owner = portfolio.owner[epic] ?? NONE_16;
  const size = portfolio.size[epic] ?? NaN;
  return {
    epic,
    key: textAt(portfolio.keys, epic),
    summary: textAt(portfolio.summaries, epic),
    state: stateWords(portfolio.state[epic]),
    done: portfolio.state[epic] === KANBAN_STATES.indexOf('done'),
    owner: owner === NONE_16 ? 'No owner' : (portfolio.tables.people[owner]?.name ?? 'No owner'),
    size: Number.isNaN(size) ? 'No size' : `${size.toLocaleString('en-GB')} ${size === 1 ? 'point' : 'points'}`,
    note: noteOf(facts, model, epic),
    conflict: inConflict[epic] === 1,
  };
}

function noteOf({ finishPi, calendar, wiring }: BoardFacts, { columns, column }: Pick<BoardModel, 'columns' | 'column'>, epic: number): string | null {
  const seq = finishPi[epic] ?? NO_DAY;
  if (seq === NO_DAY) return null;
  const { name } = calendar.piBySeq(seq);
  const here = columns.of ?? columns.list[column[epic] ?? -1]?.pi;
  if (here) return here.seq === seq ? null : `Its dates end in ${name}`;
  return seq < calendar.piAt(wiring.today).seq ? `Was planned for ${name}, which is over` : null;
}
