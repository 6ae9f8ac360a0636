import { xOf, type Rows } from '../../../geometry/roadmap';
import type { Lookup } from '../view/useLookup';
import { HEAD_HEIGHT, ROW_HEIGHT } from './layout';
import type { Chart } from './useChart';

/** The id of the active row's element. @example rowId(7) // 'rm-row-7' */
export const rowId = (row: number): string => `rm-row-${row}`;

/** What a row's `aria-rowindex` starts from: counting begins with 1, and the header is one. */
export const FIRST_INDEX = 2;

/** The item of the row that an element is in: an epic, or a lane's head below zero. @example itemUnder(event.target, rows) */
export function itemUnder(element: Element, rows: Rows): number | null {
  const index = element.closest('.rm-row')?.getAttribute('aria-rowindex');
  return index == null ? null : (rows.items[Number(index) - FIRST_INDEX] ?? null);
}

/** The epic under the pointer: on its bar or its name, not on the empty rest of its row. @example epicUnder(event.target, rows) */
export function epicUnder(element: Element, rows: Rows): number | null {
  const item = element.closest('.rm-bar, .rm-label') ? itemUnder(element, rows) : null;
  return item !== null && item >= 0 ? item : null;
}

/** Where in the window the card of an epic hangs when the keyboard opens it: under its bar. @example cardPlaceOf(box, chart, 3, 320) // [640, 220] */
export function cardPlaceOf(box: HTMLElement | null, { rows, scale }: Chart, epic: number, label: number, start = scale.from): [x: number, y: number] {
  if (!box) return [0, 0];
  const { left, top, right } = box.getBoundingClientRect();
  const x = left + label + xOf(scale, start) - box.scrollLeft;
  const y = top + HEAD_HEIGHT + ((rows.rowOf[epic] ?? 0) + 0.7) * ROW_HEIGHT - box.scrollTop;
  return [Math.max(left + label, Math.min(x, right - 40)), y];
}

/** The name of the stream whose lane the topmost row is in. @example laneAbove(lookup, rows, 120) // 'Payments' */
export function laneAbove({ wiring, portfolio }: Lookup, rows: Rows, row: number): string {
  const item = rows.items[row];
  if (item === undefined) return '';
  return wiring.streams[item < 0 ? -1 - item : (portfolio?.stream[item] ?? -1)]?.name ?? '';
}
