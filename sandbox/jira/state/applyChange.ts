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

const setRule = (state: JiraState, change: Extract<Change, { kind: 'rule-set' }>): void => {
  const transition = state.workflows.get(change.workflowId)?.transitions.find(({ id }) => id === change.transitionId);
  if (!transition) throw new Error(`The journal changes transition ${change.transitionId} of workflow ${change.workflowId}, which does not exist`);
  const rules = transition[change.slot];
  const index = rules.findIndex(({ id }) => id === change.ruleId);
  const replacement = change.rule ? [{ id: change.ruleId, ...change.rule }] : [];
  rules.splice(index < 0 ? rules.length : index, index < 0 ? 0 : 1, ...replacement);
  reserve(state, 'rule', Number(change.ruleId));
};

const closeAccount = (state: JiraState, { accountId, closed }: Extract<Change, { kind: 'account-closed' }>): void => {
  const user = state.users.get(accountId);
  if (!user) throw new Error(`The journal closes the account ${accountId}, which does not exist`);
  state.users.set(accountId, { ...user, closed });
};

const archive = (state: JiraState, { id, archived }: Extract<Change, { kind: 'project-archived' }>): void => {
  if (!state.projects.has(id)) throw new Error(`The journal archives project ${id}, which does not exist`);
  if (archived) state.archivedProjects.add(id);
  else state.archivedProjects.delete(id);
};

type Apply<K extends Change['kind']> = (state: JiraState, change: Extract<Change, { kind: K }>) => void;

const appliers: { [K in Change['kind']]: Apply<K> } = {
  'issue-created': (state, { issue }) => indexIssue(state, issue),
  'issue-edited': edit,
  'issue-deleted': (state, { id }) => remove(state, id),
  'property-set': (state, { issueId, key, value }) => setProperty(state, issueId, key, value),
  'property-deleted': (state, { issueId, key }) => deleteProperty(state, issueId, key),
  'link-created': (state, { link }) => indexLink(state, link),
  'link-deleted': (state, { id }) => unlink(state, id),
  'version-saved': (state, { version }) => {
    state.versions.set(version.id, version);
    reserve(state, 'version', Number(version.id));
  },
  'project-archived': archive,
  'group-saved': (state, { group }) => void state.groups.set(group.id, group),
  'app-property-set': (state, { key, value }) => void state.appProperties.set(key, value),
  'app-property-deleted': (state, { key }) => void state.appProperties.delete(key),
  'account-closed': closeAccount,
  'validator-set': (state, change) => setRule(state, { ...change, kind: 'rule-set', slot: 'validators' }),
  'rule-set': setRule,
};

/**
 * Carries out one change. Throws on a change that does not fit the state: a journal of another site, or a bug.
 * @example applyChange(state, { kind: 'link-deleted', id: '10001' })
 */
export const applyChange = (state: JiraState, change: Change): void => {
  const apply = appliers[change.kind] as (state: JiraState, change: Change) => void;
  apply(state, change);
};
