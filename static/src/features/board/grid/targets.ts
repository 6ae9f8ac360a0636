import type { Spot } from '../../../geometry/board';

/** The place whose card, or "and more", an event met; null where it met none. */
export function spotAt(target: EventTarget): Spot | null {
  const text = (target as Element).closest?.('[data-spot]')?.getAttribute('data-spot');
  const [row, column, index] = (text ?? '').split(':').map(Number);
  return text && row !== undefined && column !== undefined && index !== undefined ? { row, column, index } : null;
}

/** The id of the issue whose card an event met; null where it met none. */
export function idAt(target: EventTarget): number | null {
  const id = (target as Element).closest?.('[data-epic]')?.getAttribute('data-epic');
  return id ? Number(id) : null;
}

/** The column that an event lies over; -1 beside them. */
export const columnAt = (target: EventTarget): number => Number((target as Element).closest?.('[data-column]')?.getAttribute('data-column') ?? -1);
