import type { IntakeView, KanbanState, Result, Verdict, Wiring, WipUse } from '../../../../../src/contract';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { leadingTo } from './leadingTo';
import type { Transition } from './Transition';

/** What a move to a state would give, before it is made. */
export interface Mark {
  state: KanbanState;
  standing: 'here' | 'asking' | 'allowed' | 'full' | 'refused' | 'none' | 'unknown';
  /** In a few words. */
  text: string;
  /** All that there is to say; null where `text` is all. */
  why: string | null;
  /** Those that lead there; more than one where it must be asked which. */
  transitions: Transition[];
}

/** What is known of a move so far; null is not answered yet. */
export interface Known {
  from: KanbanState | null;
  streamId: string | null;
  statuses: Wiring['statuses'];
  transitions: Result<Transition[]> | null;
  view: Result<IntakeView> | null;
  wip: readonly WipUse[] | null;
}

/**
 * What a move to each state would give: by the transitions that Jira offers, the gate's verdicts and WIP. It is advice: a transition is
 * tried whatever it says, and Jira decides.
 *
 * @example marksOf(known).find(({ state }) => state === 'implementing')?.text // 'Intake for PI 2026.4 closed on 7 Sep'
 */
export const marksOf = (known: Known): Mark[] => KANBAN_STATES.map((state) => ({ state, ...markOf(state, known) }));

/** Whether a card can be dropped on a state at all. @example canDrop(mark) // true where a transition leads there */
export const canDrop = ({ standing, transitions }: Pick<Mark, 'standing' | 'transitions'>): boolean => standing !== 'here' && transitions.length > 0;

type Words = Omit<Mark, 'state'>;
const NO_TRANSITIONS: Transition[] = [];
const word = (standing: Mark['standing'], text: string, why: string | null = null, transitions = NO_TRANSITIONS): Words => ({ standing, text, why, transitions });

function markOf(state: KanbanState, { from, statuses, transitions, view, wip, streamId }: Known): Words {
  if (state === from) return word('here', 'It is here');
  if (transitions === null) return word('asking', 'Asking Jira…');
  if (!transitions.ok) return word('unknown', 'Jira did not say', transitions.fault.message);
  const leading = leadingTo(state, transitions.value, statuses);
  if (leading.length === 0) return word('none', 'No transition leads here');
  const said = state === 'ready' || state === 'implementing' ? byGate(view, state) : byWip(wip ?? [], state, streamId);
  return { ...said, transitions: leading };
}

function byGate(view: Known['view'], rule: 'ready' | 'implementing'): Words {
  if (view === null) return word('asking', 'Asking the gate…');
  if (!view.ok) return word('unknown', 'The gate did not say', view.fault.message);
  const verdict = view.value.verdicts?.[rule];
  if (!verdict) return word('allowed', 'Allowed');
  return verdict.allowed ? word('allowed', 'Allowed', verdict.message) : word('refused', sayReasons(verdict), verdict.message);
}

function sayReasons({ reasons, message }: Pick<Verdict, 'reasons' | 'message'>): string {
  const [first] = reasons;
  if (!first) return message;
  return reasons.length === 1 ? first.text : `${first.text}, and ${reasons.length - 1} more`;
}

function byWip(uses: readonly WipUse[], state: KanbanState, streamId: string | null): Words {
  const full = uses.find((use) => use.state === state && (use.streamId === null || use.streamId === streamId) && use.held >= use.limit);
  return full ? word('full', `WIP is full: ${full.held} of ${full.limit}`, `The WIP limit of ${full.scope} is reached. The gate refuses what it guards.`) : word('allowed', 'Allowed');
}
