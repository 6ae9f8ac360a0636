import type { Wiring } from '../../../../../src/contract';
import type { Calendar } from '../../../../../src/domain/cadence';
import type { BoardQuery } from '../query/BoardQuery';
import type { BoardColumn, Columns } from './BoardModel';

const none = (name: string): BoardColumn => ({ key: 'none', name, start: null, end: null, pi: null, current: false });

/**
 * The columns of the board: the running PI and those after it, or the iterations of one PI; before them one for what fits in none.
 *
 * @example columnsOf(wiring, calendar, { span: 2, of: null }).list.map(({ name }) => name) // ['Unplanned', 'PI 2026.4', 'PI 2027.1']
 */
export function columnsOf({ pis, today }: Pick<Wiring, 'pis' | 'today'>, calendar: Calendar, { span, of }: Pick<BoardQuery, 'span' | 'of'>): Columns {
  const pi = of === null ? null : calendar.piByKey(of);
  const isNow = ({ start, end }: { start: string; end: string }): boolean => start <= today && today <= end;
  if (!pi) return { of: null, list: [none('Unplanned'), ...pis.slice(0, span).map((one) => ({ key: one.key, name: one.name, start: one.start, end: one.end, pi: one, current: isNow(one) }))] };
  const iterations = calendar.iterationsOf(pi).map((one) => ({ key: `${pi.key}-${one.number}`, name: one.ip ? 'IP iteration' : `Iteration ${one.number}`, start: one.start, end: one.end, pi: null, current: isNow(one) }));
  return { of: pi, list: [none('No iteration'), ...iterations] };
}
