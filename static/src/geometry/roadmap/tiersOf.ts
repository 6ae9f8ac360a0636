import { fromDayNumber, toDayNumber } from '../../../../src/domain/calendar';
import type { Calendar } from '../../../../src/domain/cadence';
import type { Pi } from '../../../../src/contract';
import { type Scale, xOf } from './scale';

/** One cell of the header. */
export interface HeadCell {
  key: string;
  /** As long as the room allows. */
  label: string;
  /** In full, for a pointer that rests on it. */
  title: string;
  x: number;
  width: number;
  /** It holds today. */
  now: boolean;
}

/** The two lines of the header: PIs, and under them what the zoom has room for. */
export interface Tiers {
  pis: HeadCell[];
  /** `iterations`, or `months` where those would be too narrow. */
  kind: 'iterations' | 'months';
  fine: HeadCell[];
}

/** Below this an iteration can't carry its number. */
const LEAST_ITERATION = 22;
const ROOM_FOR_NAME = 64;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The header of a scale: its PIs, and their iterations or the months.
 *
 * @example tiersOf(calendar, scale, '2026-11-24').pis.map((cell) => cell.label) // ['PI 2026.3', 'PI 2026.4', …]
 */
export function tiersOf(calendar: Calendar, scale: Scale, today: string): Tiers {
  const now = toDayNumber(today);
  const pis = pisIn(calendar, scale);
  const kind = calendar.cadence.iterationDays * scale.dayWidth >= LEAST_ITERATION ? 'iterations' : 'months';
  const fine = kind === 'iterations' ? pis.flatMap((pi) => iterationCells(calendar, pi, scale, now)) : monthCells(scale, now);
  return { pis: pis.map((pi) => cell(scale, now, { ...pi, label: piLabel(pi, scale), title: `${pi.name}, ${pi.start} to ${pi.end}${pi.reason ? `: ${pi.reason}` : ''}` })), kind, fine };
}

/** Where a name like "PI 2026.4" has no room, its key has. */
const piLabel = (pi: Pi, scale: Scale): string => ((toDayNumber(pi.end) - toDayNumber(pi.start) + 1) * scale.dayWidth < ROOM_FOR_NAME ? pi.key : pi.name);

/**
 * The PIs that a range of days touches, in order.
 *
 * @example pisIn(calendar, scale).length // 3
 */
export function pisIn(calendar: Calendar, { from, to }: { from: number; to: number }): Pi[] {
  const first = calendar.piAt(fromDayNumber(from));
  const last = calendar.piAt(fromDayNumber(to));
  return Array.from({ length: last.seq - first.seq + 1 }, (_, at) => calendar.piBySeq(first.seq + at));
}

function iterationCells(calendar: Calendar, pi: Pi, scale: Scale, now: number): HeadCell[] {
  return calendar.iterationsOf(pi).map((iteration) => {
    const room = (toDayNumber(iteration.end) - toDayNumber(iteration.start) + 1) * scale.dayWidth;
    const short = iteration.ip ? 'IP' : String(iteration.number);
    const label = room >= 96 ? (iteration.ip ? 'IP iteration' : `Iteration ${iteration.number}`) : short;
    return cell(scale, now, { key: `${iteration.pi} ${iteration.number}`, start: iteration.start, end: iteration.end, label, title: `${iteration.name}, ${iteration.start} to ${iteration.end}` });
  });
}

/** Months that are too narrow for a name are left out but for each third one. */
function monthCells(scale: Scale, now: number): HeadCell[] {
  const every = scale.dayWidth * 30 >= 26 ? 1 : 3;
  const cells: HeadCell[] = [];
  const [year = 0, month = 1] = fromDayNumber(scale.from).split('-').map(Number);
  for (let at = year * 12 + Math.floor((month - 1) / every) * every; ; at += every) {
    const start = monthStart(at);
    if (toDayNumber(start) > scale.to) return cells;
    const end = fromDayNumber(toDayNumber(monthStart(at + every)) - 1);
    const label = at % 12 === 0 ? `${MONTHS[0]} ’${String(Math.floor(at / 12)).slice(2)}` : (MONTHS[at % 12] ?? '');
    cells.push(cell(scale, now, { key: start, start, end, label, title: `${MONTHS[at % 12] ?? ''} ${Math.floor(at / 12)}` }));
  }
}

const monthStart = (at: number): string => `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;

function cell(scale: Scale, now: number, { key, label, title, start, end }: { key: string; label: string; title: string; start: string; end: string }): HeadCell {
  const first = Math.max(toDayNumber(start), scale.from);
  const last = Math.min(toDayNumber(end), scale.to);
  const x = xOf(scale, first);
  return { key, label, title, x, width: xOf(scale, last + 1) - x, now: first <= now && now <= last };
}
