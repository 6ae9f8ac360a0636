import { isObject } from '../http/params';
import type { CategoryKey, Sprint } from '../state/model';
import { type Catalogue, note, objectsIn, textOr } from './Catalogue';
import type { Json, RawFields } from './RawIssue';

const categoryOf = (value: unknown): CategoryKey => {
  const key = isObject(value) ? value.key : undefined;
  return key === 'done' || key === 'indeterminate' ? key : 'new';
};

const levelOf = ({ issuetype }: RawFields): number => {
  if (typeof issuetype.hierarchyLevel === 'number') return issuetype.hierarchyLevel;
  if (issuetype.subtask === true) return -1;
  return issuetype.name.toLowerCase() === 'epic' ? 1 : 0;
};

/** Enters the project, type and status that an issue has. */
export const readKind = (catalogue: Catalogue, fields: RawFields): { projectId: string; typeId: string; statusId: string } => {
  const { project, issuetype, status } = fields;
  note(catalogue.projects, project.id, () => ({ id: project.id, key: project.key, name: project.name, typeIds: new Set<string>() }));
  catalogue.projects.get(project.id)?.typeIds.add(issuetype.id);
  note(catalogue.issueTypes, issuetype.id, () => ({ id: issuetype.id, name: issuetype.name, description: '', level: levelOf(fields) }));
  note(catalogue.statuses, status.id, () => ({ id: status.id, name: status.name, category: categoryOf(status.statusCategory) }));
  return { projectId: project.id, typeId: issuetype.id, statusId: status.id };
};

/** Enters a person; null for nobody. */
export const readPerson = (catalogue: Catalogue, value: unknown): string | null => {
  const accountId = isObject(value) ? textOr(value.accountId) : null;
  if (!isObject(value) || accountId === null) return null;
  return note(catalogue.users, accountId, () => ({ accountId, displayName: textOr(value.displayName) ?? accountId, active: value.active !== false, about: 'From the imported issues' }));
};

/** Enters a priority or a resolution; null for none. */
export const readNamed = (map: Catalogue['priorities'], value: unknown): string | null => {
  const [thing] = objectsIn([value]);
  return thing ? note(map, thing.id, () => ({ id: thing.id, name: textOr(thing.name) ?? thing.id })) : null;
};

/** Enters the components of an issue. */
export const readComponents = (catalogue: Catalogue, value: unknown, projectId: string): string[] =>
  objectsIn(value).map(({ id, name }) => note(catalogue.components, id, () => ({ id, name: textOr(name) ?? id, projectId })));

/** Enters the versions of an issue. */
export const readVersions = (catalogue: Catalogue, value: unknown, projectId: string): string[] =>
  objectsIn(value).map((version) =>
    note(catalogue.versions, version.id, () => ({
      id: version.id,
      name: textOr(version.name) ?? version.id,
      projectId,
      description: textOr(version.description),
      archived: version.archived === true,
      released: version.released === true,
      startDate: textOr(version.startDate),
      releaseDate: textOr(version.releaseDate),
    })));

const sprintState = (value: unknown): Sprint['state'] => (value === 'active' || value === 'closed' ? value : 'future');

const sprint = (value: Json & { id: string }): Sprint => ({
  id: Number(value.id),
  name: textOr(value.name) ?? value.id,
  state: sprintState(String(value.state).toLowerCase()),
  boardId: Number(value.originBoardId ?? value.boardId ?? 1),
  startDate: textOr(value.startDate),
  endDate: textOr(value.endDate),
  completeDate: textOr(value.completeDate),
  goal: textOr(value.goal),
});

/** Enters sprints and their boards. A board belongs to the project in which it is first met. */
export const readSprints = (catalogue: Catalogue, values: unknown[], projectId: string): number[] => {
  const sprints = objectsIn(values).map(sprint).filter(({ id }) => Number.isInteger(id));
  return [...new Set(sprints.map((found) => {
    note(catalogue.boards, found.boardId, () => ({ id: found.boardId, name: `Board ${found.boardId}`, type: 'scrum' as const, projectId }));
    return note(catalogue.sprints, found.id, () => found);
  }))];
};
