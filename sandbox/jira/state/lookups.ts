import type { JiraState } from './JiraState';
import type { Issue, Project, Workflow } from './model';

/** The issue with this id or key (any case), or null. Says nothing of who may see it. */
export const findIssue = (state: JiraState, idOrKey: string): Issue | null => {
  const byKey = state.idByKey.get(idOrKey.toUpperCase());
  return state.issues.get(byKey ?? idOrKey) ?? null;
};

/** The project with this id or key (any case), or null. */
export const findProject = (state: JiraState, idOrKey: string): Project | null => {
  const direct = state.projects.get(idOrKey);
  if (direct) return direct;
  const key = idOrKey.toUpperCase();
  return [...state.projects.values()].find((project) => project.key === key) ?? null;
};

/** Looks up what referential integrity promises. Throws when it is broken: a bug in the source of the data. */
export const must = <K, T>(map: ReadonlyMap<K, T>, id: K, what: string): T => {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The data has no ${what} ${String(id)}`);
  return found;
};

/** The workflow that an issue of this type follows in this project. */
export const workflowOf = (state: JiraState, project: Project, typeId: string): Workflow =>
  must(state.workflows, project.workflows.byType[typeId] ?? project.workflows.fallback, 'workflow');

/** Draws the next free number of a kind, as text. The counter moves when the change that uses it is applied. */
export const nextId = (state: JiraState, counter: string): string => String(state.next.get(counter) ?? 10000);
