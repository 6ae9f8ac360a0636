import { useCallback, useMemo, useState } from 'react';
import type { KanbanState } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import type { KanbanFacts } from '../facts/KanbanModel';
import type { KanbanMove, MovedCard } from './KanbanMove';
import { leadingTo } from './leadingTo';
import type { Mark } from './marksOf';
import { movedCardOf } from './movedCardOf';
import type { KanbanActions, Moving } from './Moving';
import { stateName } from './sayMove';
import type { Transition } from './Transition';
import { useMarks } from './useMarks';
import type { TransitionsHandle } from './useTransitions';

/** A move from its first key or touch to its end, and back. */
export interface MovingHandle {
  moving: Moving | null;
  /** The epic that is being moved. */
  epic: MovedCard | null;
  marks: Mark[] | null;
  actions: KanbanActions;
  /** Carries a transition out that somebody chose. */
  choose: (transition: Transition, state: KanbanState) => void;
  undo: () => void;
  /** Clears away what became of the last move, and why. */
  dismiss: () => void;
}

/** Moving on the Kanban. The card keeps the focus wherever it goes: `focusEpic` gives it back. */
export function useMoving(facts: KanbanFacts, { state, move, refuse, undo, dismiss }: TransitionsHandle, focusEpic: (id: number) => void): MovingHandle {
  const [moving, setMoving] = useState<Moving | null>(null);
  const epic = useMemo(() => (moving ? movedCardOf(facts, moving.id) : null), [facts, moving]);
  const { marks, transitions } = useMarks(epic, facts);
  const { done, failed } = state;
  const end = useCallback(() => {
    setMoving(null);
    if (moving?.how === 'choice') focusEpic(moving.id);
  }, [moving, focusEpic]);
  const carryOut = useCallback((card: MovedCard, transition: Transition, toState: KanbanState) => {
    setMoving(null);
    focusEpic(Number(card.issueId));
    void move(moveOf(card, transition, toState)).then((moved) => moved && focusEpic(Number(card.issueId)));
  }, [move, focusEpic]);
  const drop = useCallback(async (to: KanbanState) => {
    if (!epic || epic.state === to) return end();
    // a drop may be quicker than Jira: it waits for what Jira offers, and the card stays where it is meanwhile
    const offered = await transitions();
    const leading = offered.ok ? leadingTo(to, offered.value, facts.wiring.statuses) : [];
    const [first] = leading;
    if (leading.length > 1) setMoving({ id: Number(epic.issueId), how: 'choice', aim: to, only: to });
    else if (first) carryOut(epic, first, to);
    else {
      setMoving(null);
      refuse(nowhere(epic, to), offered.ok ? { code: 'not-found', message: `Its workflow has no transition from ${epic.status.name} to ${stateName(to)} that you may use.` } : offered.fault);
    }
  }, [epic, transitions, facts, carryOut, refuse, end]);
  const begin = useCallback<KanbanActions['begin']>((id, how) => setMoving({ id, how, aim: how === 'choice' ? nextState(movedCardOf(facts, id)) : null, only: null }), [facts]);
  const aim = useCallback<KanbanActions['aim']>((next) => setMoving((now) => (now && now.aim !== next ? { ...now, aim: next } : now)), []);
  const actions = useMemo<KanbanActions>(() => ({ begin, aim, drop: (to) => void drop(to), end }), [begin, aim, drop, end]);
  const choose = (transition: Transition, to: KanbanState): void => void (epic && carryOut(epic, transition, to));
  // their buttons go away when they are pressed
  const handOn = (card: MovedCard | undefined): void => void (card && focusEpic(Number(card.issueId)));
  const back = (): void => {
    handOn(done?.epic);
    void undo().then((moved) => moved && handOn(done?.epic));
  };
  const clear = (): void => {
    dismiss();
    handOn((failed?.move ?? done)?.epic);
  };
  return { moving, epic, marks, actions, choose, undo: back, dismiss: clear };
}

const moveOf = (epic: MovedCard, { id, to }: Transition, toState: KanbanState): KanbanMove => ({ epic, transitionId: id, to, toState, undoes: false });

/** A move that can't be tried, for saying so. */
const nowhere = (epic: MovedCard, to: KanbanState): KanbanMove => ({ epic, transitionId: null, to: { id: '', name: stateName(to), category: '' }, toState: to, undoes: false });

/** Choosing begins at the state that follows, since that is where most cards go. */
const nextState = (epic: MovedCard | null): KanbanState => KANBAN_STATES[Math.min(KANBAN_STATES.length - 1, (epic?.state ? KANBAN_STATES.indexOf(epic.state) : -1) + 1)] ?? 'funnel';
