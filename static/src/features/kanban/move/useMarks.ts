import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { IntakeView, Result } from '../../../../../src/contract';
import { call } from '../../../bridge/bridge';
import type { KanbanFacts } from '../facts/KanbanModel';
import type { MovedCard } from './KanbanMove';
import { type Mark, marksOf } from './marksOf';
import type { Transition } from './Transition';
import { readTransitions } from './transitions';

interface Asked {
  issueId: string;
  transitions: Result<Transition[]> | null;
  view: Result<IntakeView> | null;
}

export interface MarksHandle {
  /** By state, in their order; null while nothing is moved. */
  marks: Mark[] | null;
  /** The transitions of the epic that is being moved, once Jira has said them. */
  transitions: () => Promise<Result<Transition[]>>;
}

/** Asks Jira and the gate what moving an epic would give, as soon as somebody begins to move it. */
export function useMarks(epic: MovedCard | null, { wiring, wip }: Pick<KanbanFacts, 'wiring' | 'wip'>): MarksHandle {
  const [asked, setAsked] = useState<Asked | null>(null);
  const reading = useRef<Promise<Result<Transition[]>> | null>(null);
  const issueId = epic?.issueId ?? null;
  useEffect(() => {
    if (issueId === null) return;
    let gone = false;
    const answer = (part: Partial<Asked>): void => {
      if (!gone) setAsked((now) => ({ ...(now?.issueId === issueId ? now : { issueId, transitions: null, view: null }), ...part }));
    };
    answer({ transitions: null, view: null });
    reading.current = readTransitions(issueId);
    void reading.current.then((transitions) => answer({ transitions }));
    void call('intake.view', { issueId }).then((view) => answer({ view }));
    return () => {
      gone = true;
    };
  }, [issueId]);
  const marks = useMemo(() => {
    if (!epic) return null;
    const { transitions = null, view = null } = asked?.issueId === epic.issueId ? asked : {};
    return marksOf({ from: epic.state, streamId: epic.streamId, statuses: wiring.statuses, transitions, view, wip });
  }, [epic, asked, wiring, wip]);
  const transitions = useCallback(() => reading.current ?? readTransitions(issueId ?? ''), [issueId]);
  return { marks, transitions };
}
