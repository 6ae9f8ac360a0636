import { randomUUID } from 'node:crypto';
import { projectOf } from '../http/access';
import type { Jira } from '../state/Jira';
import { must, workflowOf } from '../state/lookups';
import type { HistoryEntry, Issue, Transition } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { authorOf } from './authorOf';

interface Move {
  /** As it is after the move. */
  issue: Issue;
  /** Id of the status that it came from. */
  from: string;
  transition: Transition;
  /** What the move wrote into the issue's history; null for a move that changed nothing. */
  change: HistoryEntry | null;
}

const payloadOf = (r: Renderer, { issue, from, transition, change }: Move): Record<string, unknown> => {
  const status = (id: string) => ({ id, name: must(r.state.statuses, id, 'status').name });
  const { id, name } = workflowOf(r.state, projectOf(r, issue), issue.typeId);
  const author = authorOf(r.viewer);
  return {
    issue: { id: issue.id, key: issue.key },
    transition: { id: transition.id, name: transition.name, executionId: randomUUID(), from: status(from), to: status(transition.to) },
    workflow: { id, name },
    ...(change ? { changelog: { id: change.id, items: change.items } } : {}),
    ...(author === null ? {} : { atlassianId: author }),
  };
};

/** Starts the post functions of a transition that was made. They share its execution id, and nothing of theirs undoes it. */
export const startPostFunctions = (jira: Jira, r: Renderer, move: Move): void => {
  const payload = payloadOf(r, move);
  for (const { moduleKey, configuration } of move.transition.postFunctions) jira.surroundings.runPostFunction({ moduleKey, configuration, payload });
};
