import type { Issue } from '../jira/state/model';

/** Eight in the morning, UTC, of a day; and so many minutes later, so that no two issues share an instant. */
export const morning = (day: string, minutes: number): number => Date.parse(`${day}T08:00:00.000Z`) + minutes * 60_000;

/** An issue with nothing in it but what it is. */
export const blankIssue = (id: string, key: string, projectId: string, typeId: string, statusId: string, summary: string): Issue => ({
  id, key, projectId, typeId, statusId, summary, number: Number(key.slice(key.indexOf('-') + 1)), description: null, created: 0, updated: 0, categorySince: 0,
  resolved: null, resolutionId: null, priorityId: '3', assigneeId: null, reporterId: null, creatorId: null, labels: [], componentIds: [], fixVersionIds: [],
  affectsVersionIds: [], parentId: null, securityLevelId: null, sprintIds: [], dueDate: null, custom: {}, properties: {},
});
