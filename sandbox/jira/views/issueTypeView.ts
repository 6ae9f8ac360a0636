import type { IssueType } from '../state/model';
import { avatarUrls } from './avatarUrls';
import type { Renderer } from './Renderer';

/** An issue type as Jira shows it. */
export const issueTypeView = (r: Renderer, type: IssueType): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/issuetype/${type.id}`,
  id: type.id,
  description: type.description,
  iconUrl: avatarUrls(r.base, 'issuetype', type.id)['24x24'],
  name: type.name,
  subtask: type.level < 0,
  avatarId: Number(type.id),
  hierarchyLevel: type.level,
});
