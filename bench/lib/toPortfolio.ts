import type { KanbanState, Wiring } from '../../src/contract';
import { fromDayNumber, toDayNumber } from '../../src/domain/calendar';
import type { Analysis } from '../../src/domain/dependencies';
import type { Portfolio } from '../../static/src/portfolio/Portfolio';
import { aPortfolio } from '../../test/builders/aPortfolio';
import { FIRST_DAY, type Generated } from './generate.mjs';

/** Two thirds into the plan, as on the story site. */
const TODAY = '2026-11-24';

/**
 * A generated plan as the reader would hand it to a screen: columns, wiring, and the real analysis of its links.
 *
 * @example toPortfolio(generate(500)).portfolio.count // 500
 */
export function toPortfolio({ streams, epics, links }: Generated): { wiring: Wiring; portfolio: Portfolio; analysis: Analysis } {
  const first = toDayNumber(FIRST_DAY);
  const today = toDayNumber(TODAY);
  const keyOf = (row: number): string => (epics[row] as Generated['epics'][number]).key;
  return aPortfolio({
    today: TODAY,
    streams: streams.map(({ name }) => name),
    epics: epics.map(({ key, title, stream, start, finish }, row) => ({
      key, stream, summary: title, start: fromDayNumber(first + start), finish: fromDayNumber(first + finish),
      state: stateOn(today - first, start, finish), value: 1 + (row % 21), owner: `Owner ${1 + (row % 40)}`,
    })),
    links: Array.from(links.from, (from, link): [string, string] => [keyOf(from), keyOf(links.to[link] as number)]),
  });
}

function stateOn(day: number, start: number, finish: number): KanbanState {
  if (finish < day) return 'done';
  if (start <= day) return 'implementing';
  return start - day < 120 ? 'ready' : start - day < 240 ? 'analyzing' : 'funnel';
}
