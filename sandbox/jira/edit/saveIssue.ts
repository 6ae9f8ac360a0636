import type { Jira } from '../state/Jira';
import { must, nextId } from '../state/lookups';
import type { ChangeItem, Issue } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { authorOf } from './authorOf';
import { changeItems } from './changeItems';
import { emitUpdate } from './emitEvent';

const recorded = (jira: Jira, r: Renderer, id: string, patch: Partial<Issue>, items: ChangeItem[]): void => {
  const at = jira.surroundings.now().getTime();
  const history = { id: nextId(jira.state, 'history'), at, authorId: authorOf(r.viewer), items };
  jira.commit({ kind: 'issue-edited', id, patch: { ...patch, updated: at }, history });
};

/** Changes an issue, with its history, and tells the app. A patch that changes nothing leaves no trace; its `custom` need hold only what changes. */
export const saveIssue = (jira: Jira, r: Renderer, issue: Issue, patch: Partial<Issue>): Issue => {
  const items = changeItems(jira.state, issue, patch);
  if (items.length === 0) return issue;
  recorded(jira, r, issue.id, patch.custom ? { ...patch, custom: { ...issue.custom, ...patch.custom } } : patch, items);
  const after = must(jira.state.issues, issue.id, 'issue');
  emitUpdate(jira, r, after, items);
  return after;
};

/** Notes in an issue's history what happened around it, such as a new link. */
export const noteOnIssue = (jira: Jira, r: Renderer, issue: Issue, item: ChangeItem): void => {
  recorded(jira, r, issue.id, {}, [item]);
  emitUpdate(jira, r, must(jira.state.issues, issue.id, 'issue'), [item]);
};
