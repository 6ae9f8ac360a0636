import type { JiraState } from './JiraState';
import type { Issue, Link } from './model';

const addTo = <K, V>(index: Map<K, Set<V>>, key: K, value: V): void => {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
};

/** Raises a counter above a number that is in use. */
export const reserve = (state: JiraState, counter: string, used: number): void => {
  if (Number.isFinite(used) && used >= (state.next.get(counter) ?? 1)) state.next.set(counter, used + 1);
};

/** Enters an issue into every index. */
export const indexIssue = (state: JiraState, issue: Issue): void => {
  state.issues.set(issue.id, issue);
  state.idByKey.set(issue.key.toUpperCase(), issue.id);
  addTo(state.issuesByProject, issue.projectId, issue.id);
  if (issue.parentId !== null) addTo(state.childrenByParent, issue.parentId, issue.id);
  reserve(state, 'issue', Number(issue.id));
  reserve(state, `key:${issue.projectId}`, issue.number);
};

/** Takes an issue out of every index. Its links go separately. */
export const unindexIssue = (state: JiraState, issue: Issue): void => {
  state.issues.delete(issue.id);
  state.idByKey.delete(issue.key.toUpperCase());
  state.issuesByProject.get(issue.projectId)?.delete(issue.id);
  if (issue.parentId !== null) state.childrenByParent.get(issue.parentId)?.delete(issue.id);
};

/** Enters a link into the indexes of both ends. */
export const indexLink = (state: JiraState, link: Link): void => {
  state.links.set(link.id, link);
  addTo(state.linksByIssue, link.sourceId, link.id);
  addTo(state.linksByIssue, link.targetId, link.id);
  reserve(state, 'link', Number(link.id));
};

/** Takes a link out of the indexes of both ends. */
export const unindexLink = (state: JiraState, link: Link): void => {
  state.links.delete(link.id);
  state.linksByIssue.get(link.sourceId)?.delete(link.id);
  state.linksByIssue.get(link.targetId)?.delete(link.id);
};
