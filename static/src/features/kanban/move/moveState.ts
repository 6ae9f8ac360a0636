import type { Fault, Instant } from '../../../../../src/contract';
import type { StatusNamed } from '../../../portfolio/Portfolio';
import type { KanbanMove } from './KanbanMove';
import type { Transition } from './Transition';

/** A status that was set here and that the portfolio on screen may not have read yet. */
export interface HeldStatus {
  status: StatusNamed;
  /** What the screen had read as of when it was set: only a later reading can know of it. */
  before: Instant | null;
  /** The first later reading; null before there is one. */
  first: Instant | null;
}

export interface MoveState {
  saving: KanbanMove | null;
  done: KanbanMove | null;
  /** The transition that takes `done` back; null where the workflow has none, or that is not known yet. */
  back: Transition | null;
  failed: { move: KanbanMove; fault: Fault } | null;
  /** By issue id. */
  held: ReadonlyMap<string, HeldStatus>;
}

export type MoveEvent =
  | { type: 'started'; move: KanbanMove }
  | { type: 'moved'; move: KanbanMove; asOf: Instant | null }
  | { type: 'way-back'; move: KanbanMove; transition: Transition }
  | { type: 'refused'; move: KanbanMove; fault: Fault }
  | { type: 'read'; statusOf: (issueId: string) => string | undefined; asOf: Instant | null }
  | { type: 'dismissed' };

export const NO_MOVES: MoveState = { saving: null, done: null, back: null, failed: null, held: new Map() };

/** A search index may lag behind what was written: until a reading is this much later than the first, what was written here is believed. */
const LAG_MS = 60_000;

/**
 * The next state after something happened to a move. It runs nothing. A card stays where it is until Jira has let it go.
 *
 * @example afterMove(NO_MOVES, { type: 'moved', move, asOf }).held.get('10102')?.status.name // 'Implementing'
 */
export function afterMove(state: MoveState, event: MoveEvent): MoveState {
  switch (event.type) {
    case 'started':
      return { ...state, saving: event.move, done: null, back: null, failed: null };
    case 'moved':
      return { ...state, saving: null, done: event.move, held: new Map(state.held).set(event.move.epic.issueId, { status: event.move.to, before: event.asOf, first: null }) };
    case 'way-back':
      return state.done === event.move ? { ...state, back: event.transition } : state;
    case 'refused':
      return { ...state, saving: null, failed: { move: event.move, fault: event.fault } };
    case 'read':
      return { ...state, held: stillHeld(state.held, event) };
    case 'dismissed':
      return { ...state, done: null, back: null, failed: null };
  }
}

function stillHeld(held: MoveState['held'], { statusOf, asOf }: Extract<MoveEvent, { type: 'read' }>): MoveState['held'] {
  const left = [...held].flatMap(([issueId, one]) => {
    const known = statusOf(issueId);
    const first = one.first ?? (asOf === one.before ? null : asOf);
    if (known === undefined || known === one.status.id || isLater(asOf, first)) return [];
    return [[issueId, first === one.first ? one : { ...one, first }] as const];
  });
  return left.length === held.size && left.every(([issueId, one]) => held.get(issueId) === one) ? held : new Map(left);
}

const isLater = (asOf: Instant | null, first: Instant | null): boolean => asOf !== null && first !== null && Date.parse(asOf) >= Date.parse(first) + LAG_MS;
