import { must } from '../state/lookups';
import type { Project } from '../state/model';
import { avatarUrls } from './avatarUrls';
import { issueTypeView } from './issueTypeView';
import type { Renderer } from './Renderer';
import { userOrNull } from './userView';

/** A project as an issue shows it. */
export const projectView = (r: Renderer, project: Project): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/project/${project.id}`,
  id: project.id,
  key: project.key,
  name: project.name,
  projectTypeKey: project.kind,
  simplified: false,
  avatarUrls: avatarUrls(r.base, 'project', project.id),
});

/** A project as a list shows it. */
export const projectListView = (r: Renderer, project: Project): Record<string, unknown> => ({
  expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
  ...projectView(r, project),
  style: 'classic',
  isPrivate: false,
  properties: {},
});

/** A project as its own address shows it. */
export const projectDetailsView = (r: Renderer, project: Project): Record<string, unknown> => {
  const lead = userOrNull(r, project.leadId);
  return {
    ...projectListView(r, project),
    description: '',
    ...(lead ? { lead } : {}),
    components: [...r.state.components.values()].filter(({ projectId }) => projectId === project.id).map(({ id, name }) => ({ self: `${r.base}/rest/api/3/component/${id}`, id, name })),
    issueTypes: project.issueTypeIds.map((id) => issueTypeView(r, must(r.state.issueTypes, id, 'issue type'))),
    assigneeType: 'UNASSIGNED',
    versions: [],
    roles: Object.fromEntries([...r.state.roles.values()].map(({ id, name }) => [name, `${r.base}/rest/api/3/project/${project.id}/role/${id}`])),
  };
};
