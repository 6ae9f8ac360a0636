import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { must } from '../state/lookups';
import type { Issue } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { emitIssueEvent } from './emitEvent';
import { saveIssue } from './saveIssue';

/** Deletes an issue; its sub-tasks too, if so told, and 400 if not. Children of an epic lose their parent and stay. */
export const deleteIssue = (jira: Jira, r: Renderer, issue: Issue, withSubtasks: boolean): void => {
  const children = [...(jira.state.childrenByParent.get(issue.id) ?? [])].map((id) => must(jira.state.issues, id, 'issue'));
  const subtasks = children.filter(({ typeId }) => must(jira.state.issueTypes, typeId, 'issue type').level < 0);
  if (subtasks.length > 0 && !withSubtasks) throw new RestError(400, `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`);
  for (const child of children) {
    if (subtasks.includes(child)) remove(jira, r, child);
    else saveIssue(jira, r, child, { parentId: null });
  }
  remove(jira, r, issue);
};

const remove = (jira: Jira, r: Renderer, issue: Issue): void => {
  emitIssueEvent(jira, r, 'deleted', issue);
  jira.commit({ kind: 'issue-deleted', id: issue.id });
};
