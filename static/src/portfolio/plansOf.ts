import type { Calendar } from '../../../src/domain/cadence';
import { piSeqsOf } from '../../../src/domain/cadence';
import type { Plans } from '../../../src/domain/dependencies';
import { isByPi, ORIGINS } from '../../../src/domain/roadmap';
import { KANBAN_STATES } from '../../../src/domain/settings';
import { NONE_32, type Portfolio } from './Portfolio';

type Columns = Pick<Portfolio, 'count' | 'start' | 'finish' | 'startFrom' | 'finishFrom' | 'state' | 'stream' | 'value'>;

const DONE = KANBAN_STATES.indexOf('done');

/**
 * The columns that the dependency analysis works on.
 *
 * @example analyse(plansOf(portfolio, makeCalendar(wiring.cadence), wiring.streams.length), portfolio.links)
 */
export function plansOf(portfolio: Columns, calendar: Calendar, streams: number): Plans {
  const { count, start, finish, startFrom, finishFrom, state, stream, value } = portfolio;
  return {
    count,
    start,
    finish,
    byPi: Uint8Array.from({ length: count }, (_, row) => Number(isByPi(ORIGINS[startFrom[row] as number] ?? 'none', ORIGINS[finishFrom[row] as number] ?? 'none'))),
    startPi: piSeqsOf(calendar, start, NONE_32),
    finishPi: piSeqsOf(calendar, finish, NONE_32),
    done: Uint8Array.from(state, (index) => Number(index === DONE)),
    stream,
    streams,
    value,
  };
}
