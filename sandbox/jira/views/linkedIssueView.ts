import { must } from '../state/lookups';
import type { Issue, Stranger } from '../state/model';
import { issueTypeView } from './issueTypeView';
import { priorityView } from './namedView';
import type { Renderer } from './Renderer';
import { statusView } from './statusView';

const self = (r: Renderer, id: string): string => `${r.base}/rest/api/3/issue/${id}`;

const issueSummary = (r: Renderer, issue: Issue): Record<string, unknown> => {
  const priority = issue.priorityId === null ? undefined : r.state.priorities.get(issue.priorityId);
  return {
    id: issue.id,
    key: issue.key,
    self: self(r, issue.id),
    fields: {
      summary: issue.summary,
      status: statusView(r, must(r.state.statuses, issue.statusId, 'status')),
      ...(priority ? { priority: priorityView(r, priority) } : {}),
      issuetype: issueTypeView(r, must(r.state.issueTypes, issue.typeId, 'issue type')),
    },
  };
};

const strangerSummary = (r: Renderer, stranger: Stranger): Record<string, unknown> => ({ id: stranger.id, key: stranger.key, self: self(r, stranger.id), fields: stranger.fields });

/**
 * The other end of a link, or a parent. One that the viewer may not see comes with its id and key and no fields:
 * nothing of what it says leaves the server. Null when there is no such issue at all.
 */
export const linkedIssueView = (r: Renderer, id: string): Record<string, unknown> | null => {
  const issue = r.state.issues.get(id);
  if (issue) return r.viewer.sees(issue) ? issueSummary(r, issue) : { id: issue.id, key: issue.key, self: self(r, issue.id), fields: {} };
  const stranger = r.state.strangers.get(id);
  return stranger ? strangerSummary(r, stranger) : null;
};
