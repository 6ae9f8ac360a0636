import { makeEventBus } from './makeEventBus';

/** The one bus of this browser tab: frames hear each other and the page through it. */
export const pageBus = makeEventBus();

/** Tells the frames of an issue view that the issue changed, in the shape of Forge's `JIRA_ISSUE_CHANGED`. */
export function announceIssueChange(issueId: string, projectId: string, accountId: string): void {
  pageBus.emit('JIRA_ISSUE_CHANGED', { issueId, projectId, changes: [{ changeType: 'updated', atlassianId: accountId }] });
}
