import type { Fault, Instant, PiKey } from '../../../../src/contract';
import type { MovedEpic } from './MovedEpic';

/** One change of an epic's target. `null` is no target. */
export interface Move {
  epic: MovedEpic;
  from: PiKey | null;
  to: PiKey | null;
  /** Whether it takes another move back. */
  undoes: boolean;
}

/** A target that was set here and that the portfolio on screen may not have read yet. */
export interface Held {
  pi: PiKey | null;
  /** When it was written; null as long as that is not sure. */
  at: Instant | null;
}

export interface MoveState {
  saving: Move | null;
  done: Move | null;
  failed: { move: Move; fault: Fault } | null;
  /** By issue id. */
  held: ReadonlyMap<string, Held>;
  /** What was held of the epic before the move that is being saved: it goes back there if that fails. */
  before: Held | undefined;
}

export type MoveEvent =
  | { type: 'started'; move: Move }
  | { type: 'written'; move: Move; at: Instant }
  | { type: 'refused'; move: Move; fault: Fault }
  | { type: 'read'; targetOf: (issueId: string) => PiKey | null | undefined; asOf: Instant | null }
  | { type: 'dismissed' };

export const NO_MOVES: MoveState = { saving: null, done: null, failed: null, held: new Map(), before: undefined };

/** A search index may lag behind what was written: until a reading is this much later, what was written here is believed. */
const LAG_MS = 60_000;

/**
 * The next state after something happened to a move. It runs nothing.
 *
 * @example afterMove(NO_MOVES, { type: 'started', move }).held.get('10102') // { pi: '2027.2', at: null }
 */
export function afterMove(state: MoveState, event: MoveEvent): MoveState {
  switch (event.type) {
    case 'started':
      return { saving: event.move, done: null, failed: null, before: state.held.get(event.move.epic.issueId), held: hold(state, event.move, { pi: event.move.to, at: null }) };
    case 'written':
      return { ...state, saving: null, done: event.move, held: hold(state, event.move, { pi: event.move.to, at: event.at }) };
    case 'refused':
      return { ...state, saving: null, failed: { move: event.move, fault: event.fault }, held: hold(state, event.move, state.before) };
    case 'read':
      return { ...state, held: stillHeld(state.held, event) };
    case 'dismissed':
      return { ...state, done: null, failed: null };
  }
}

function hold({ held }: MoveState, { epic: { issueId } }: Move, value: Held | undefined): ReadonlyMap<string, Held> {
  const next = new Map(held);
  if (value) next.set(issueId, value);
  else next.delete(issueId);
  return next;
}

function stillHeld(held: MoveState['held'], { targetOf, asOf }: Extract<MoveEvent, { type: 'read' }>): MoveState['held'] {
  const left = [...held].filter(([issueId, { pi, at }]) => targetOf(issueId) !== pi && (at === null || asOf === null || Date.parse(asOf) < Date.parse(at) + LAG_MS));
  return left.length === held.size ? held : new Map(left);
}
