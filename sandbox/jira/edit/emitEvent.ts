import type { Jira } from '../state/Jira';
import type { ChangeItem, Issue, Link } from '../state/model';
import { issueShape, issueView } from '../views/issueView';
import type { Renderer } from '../views/Renderer';
import { authorOf } from './authorOf';

const EVENT_FIELDS = ['summary', 'issuetype', 'project', 'status', 'created', 'updated', 'assignee', 'reporter', 'creator', 'priority', 'labels', 'parent', 'fixVersions', 'components', 'duedate', 'resolution', 'resolutiondate'];

const emit = (jira: Jira, r: Renderer, eventType: string, payload: Record<string, unknown>): void => {
  const selfGenerated = r.viewer.actor.kind === 'app';
  const author = authorOf(r.viewer);
  jira.surroundings.emit({
    eventType,
    payload: { eventType, ...payload, ...(author === null ? {} : { atlassianId: author }), selfGenerated, timestamp: jira.surroundings.now().getTime() },
    selfGenerated,
  });
};

const snapshot = (r: Renderer, issue: Issue): Record<string, unknown> => {
  const { id, key, fields } = issueView(r, issue, issueShape(r.state, EVENT_FIELDS, [], []));
  return { id, key, fields };
};

const peopleOf = (issue: Issue): { accountId: string }[] =>
  [...new Set([issue.assigneeId, issue.reporterId, issue.creatorId])].flatMap((accountId) => (accountId === null ? [] : [{ accountId }]));

/** Tells the app that an issue was created or deleted. */
export const emitIssueEvent = (jira: Jira, r: Renderer, kind: 'created' | 'deleted', issue: Issue): void =>
  emit(jira, r, `avi:jira:${kind}:issue`, { issue: snapshot(r, issue), associatedUsers: peopleOf(issue) });

/** Tells the app that fields of an issue changed. */
export const emitUpdate = (jira: Jira, r: Renderer, issue: Issue, items: ChangeItem[]): void =>
  emit(jira, r, 'avi:jira:updated:issue', { issue: snapshot(r, issue), changelog: { items }, associatedUsers: peopleOf(issue) });

/** Tells the app that a link was made or taken away. */
export const emitLinkEvent = (jira: Jira, r: Renderer, kind: 'created' | 'deleted', link: Link): void => {
  const type = r.state.linkTypes.get(link.typeId);
  emit(jira, r, `avi:jira:${kind}:issuelink`, {
    id: Number(link.id),
    sourceIssueId: Number(link.sourceId),
    destinationIssueId: Number(link.targetId),
    issueLinkType: { id: Number(link.typeId), name: type?.name, outwardName: type?.outward, inwardName: type?.inward, isSubTaskLinkType: false, isSystemLinkType: false },
  });
};

/** Tells the app that an issue property was set or deleted. */
export const emitPropertyEvent = (jira: Jira, r: Renderer, kind: 'set' | 'deleted', issue: Issue, propertyKey: string): void =>
  emit(jira, r, `avi:jira:${kind}:issue-property`, { issue: snapshot(r, issue), propertyKey });
