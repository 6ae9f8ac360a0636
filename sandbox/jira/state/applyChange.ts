import type { Change } from './Change';
import { indexIssue, indexLink, reserve, unindexIssue, unindexLink } from './indexes';
import type { JiraState } from './JiraState';
import type { Issue } from './model';

const existing = (state: JiraState, id: string): Issue => {
  const issue = state.issues.get(id);
  if (!issue) throw new Error(`The journal changes issue ${id}, which does not exist`);
  return issue;
};

const edit = (state: JiraState, change: Extract<Change, { kind: 'issue-edited' }>): void => {
  const before = existing(state, change.id);
  const after = { ...before, ...change.patch };
  if (before.parentId !== after.parentId && before.parentId !== null) state.childrenByParent.get(before.parentId)?.delete(before.id);
  if (before.projectId !== after.projectId) state.issuesByProject.get(before.projectId)?.delete(before.id);
  indexIssue(state, after);
  if (!change.history) return;
  state.history.set(change.id, [...(state.history.get(change.id) ?? []), change.history]);
  reserve(state, 'history', Number(change.history.id));
};

const unlink = (state: JiraState, id: string): void => {
  const link = state.links.get(id);
  if (link) unindexLink(state, link);
};

const remove = (state: JiraState, id: string): void => {
  unindexIssue(state, existing(state, id));
  state.history.delete(id);
  for (const linkId of [...(state.linksByIssue.get(id) ?? [])]) unlink(state, linkId);
};

const setProperty = (state: JiraState, issueId: string, key: string, value: unknown): void => {
  const issue = existing(state, issueId);
  state.issues.set(issueId, { ...issue, properties: { ...issue.properties, [key]: value } });
};

const deleteProperty = (state: JiraState, issueId: string, key: string): void => {
  const issue = existing(state, issueId);
  const { [key]: _gone, ...properties } = issue.properties;
  state.issues.set(issueId, { ...issue, properties });
};

const setValidator = (state: JiraState, change: Extract<Change, { kind: 'validator-set' }>): void => {
  const transition = state.workflows.get(change.workflowId)?.transitions.find(({ id }) => id === change.transitionId);
  if (!transition) throw new Error(`The journal changes transition ${change.transitionId} of workflow ${change.workflowId}, which does not exist`);
  const index = transition.validators.findIndex(({ id }) => id === change.ruleId);
  const replacement = change.rule ? [{ id: change.ruleId, ...change.rule }] : [];
  transition.validators.splice(index < 0 ? transition.validators.length : index, index < 0 ? 0 : 1, ...replacement);
  reserve(state, 'rule', Number(change.ruleId));
};

const archive = (state: JiraState, { id, archived }: Extract<Change, { kind: 'project-archived' }>): void => {
  if (!state.projects.has(id)) throw new Error(`The journal archives project ${id}, which does not exist`);
  if (archived) state.archivedProjects.add(id);
  else state.archivedProjects.delete(id);
};

/**
 * Carries out one change. Throws on a change that does not fit the state: a journal of another site, or a bug.
 * @example applyChange(state, { kind: 'link-deleted', id: '10001' })
 */
export const applyChange = (state: JiraState, change: Change): void => {
  switch (change.kind) {
    case 'issue-created': return indexIssue(state, change.issue);
    case 'issue-edited': return edit(state, change);
    case 'issue-deleted': return remove(state, change.id);
    case 'property-set': return setProperty(state, change.issueId, change.key, change.value);
    case 'property-deleted': return deleteProperty(state, change.issueId, change.key);
    case 'link-created': return indexLink(state, change.link);
    case 'link-deleted': return unlink(state, change.id);
    case 'version-saved':
      state.versions.set(change.version.id, change.version);
      return reserve(state, 'version', Number(change.version.id));
    case 'project-archived': return archive(state, change);
    case 'group-saved': return void state.groups.set(change.group.id, change.group);
    case 'app-property-set': return void state.appProperties.set(change.key, change.value);
    case 'app-property-deleted': return void state.appProperties.delete(change.key);
    case 'validator-set': return setValidator(state, change);
  }
};
