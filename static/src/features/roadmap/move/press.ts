/** A pointer that is down on a bar. */
export interface Press {
  epic: number;
  /** Where it went down, in the window's coordinates. */
  x: number;
  y: number;
  touch: boolean;
  phase: 'pressed' | 'dragging';
  /** Whether it has been led away since: what is put down where it was taken up stays there. */
  away: boolean;
}

export type PressEvent =
  | { type: 'down'; epic: number; x: number; y: number; touch: boolean }
  | { type: 'moved'; x: number; y: number }
  /** It has rested for as long as a long press takes. */
  | { type: 'held' }
  | { type: 'over' };

/** A hand that only wanted to click trembles less than this. */
const LEAST_WAY = 6;
/** A finger trembles more; beyond this it scrolls. */
const LEAST_SCROLL = 10;

/**
 * What a press becomes. Mouse and pen drag as soon as they are led away. A finger that is led away scrolls, and drags only after a long
 * press. Null: nothing is held.
 *
 * @example afterPress({ epic: 3, x: 0, y: 0, touch: false, phase: 'pressed', away: false }, { type: 'moved', x: 9, y: 0 })?.phase // 'dragging'
 */
export function afterPress(press: Press | null, event: PressEvent): Press | null {
  if (event.type === 'down') return { epic: event.epic, x: event.x, y: event.y, touch: event.touch, phase: 'pressed', away: false };
  if (!press || event.type === 'over') return null;
  if (event.type === 'held') return press.touch ? { ...press, phase: 'dragging' } : press;
  const across = Math.abs(event.x - press.x);
  if (press.touch && press.phase === 'pressed') return Math.hypot(across, event.y - press.y) < LEAST_SCROLL ? press : null;
  return across < LEAST_WAY || press.away ? press : { ...press, phase: 'dragging', away: true };
}
