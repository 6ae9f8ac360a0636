import { Instant } from '../../expressions/dates';
import { Entity } from '../../expressions/Entity';
import { must } from '../state/lookups';
import type { JiraState } from '../state/JiraState';
import type { Issue } from '../state/model';
import { fieldValue } from '../views/issueFields';
import type { Renderer } from '../views/Renderer';
import { dayOrNull, issueTypeEntity, namedEntity, projectEntity, statusEntity, userEntity, versionEntity } from './smallEntities';

type Read = (r: Renderer, issue: Issue) => unknown;

const all = <T>(map: ReadonlyMap<string, T>, ids: string[], make: (item: T) => Entity): Entity[] => ids.flatMap((id) => map.get(id) ?? []).map(make);
const one = <T>(map: ReadonlyMap<string, T>, id: string | null, make: (item: T) => Entity): Entity | null => all(map, id === null ? [] : [id], make)[0] ?? null;
const instant = ({ site }: JiraState, ms: number | null): Instant | null => (ms === null ? null : new Instant(ms, site.timeZone));
const person = (state: JiraState, accountId: string | null): Entity | null => userEntity(state, state.users.get(accountId ?? ''));

/** The parent, if the person who asks may see it. */
const parent: Read = (r, { parentId }) => {
  const found = r.state.issues.get(parentId ?? '');
  return found && r.viewer.sees(found) ? issueEntity(r, found) : null;
};

const properties: Read = (_r, { id, properties: kept }) =>
  new Entity('EntityProperties', (key) => (Object.hasOwn(kept, key) ? (kept[key] ?? null) : null), id, () => Object.keys(kept));

const reads: Readonly<Record<string, Read>> = {
  id: (_r, { id }) => Number(id),
  key: (_r, { key }) => key,
  summary: (_r, { summary }) => summary,
  labels: (_r, { labels }) => labels,
  project: ({ state }, { projectId }) => projectEntity(state, must(state.projects, projectId, 'project')),
  issueType: ({ state }, { typeId }) => issueTypeEntity(must(state.issueTypes, typeId, 'issue type')),
  status: ({ state }, { statusId }) => statusEntity(must(state.statuses, statusId, 'status')),
  priority: ({ state }, { priorityId }) => one(state.priorities, priorityId, (item) => namedEntity('IssuePriority', item)),
  resolution: ({ state }, { resolutionId }) => one(state.resolutions, resolutionId, (item) => namedEntity('Resolution', item)),
  securityLevel: ({ state }, { securityLevelId }) => one(state.securityLevels, securityLevelId, (item) => namedEntity('SecurityLevel', item)),
  created: ({ state }, { created }) => instant(state, created),
  updated: ({ state }, { updated }) => instant(state, updated),
  resolutionDate: ({ state }, { resolved }) => instant(state, resolved),
  dueDate: (_r, { dueDate }) => dayOrNull(dueDate),
  assignee: ({ state }, { assigneeId }) => person(state, assigneeId),
  reporter: ({ state }, { reporterId }) => person(state, reporterId),
  creator: ({ state }, { creatorId }) => person(state, creatorId),
  components: ({ state }, { componentIds }) => all(state.components, componentIds, (item) => namedEntity('Component', item)),
  versions: ({ state }, { affectsVersionIds }) => all(state.versions, affectsVersionIds, versionEntity),
  fixVersions: ({ state }, { fixVersionIds }) => all(state.versions, fixVersionIds, versionEntity),
  parent,
  properties,
};

/** An issue as expressions see it. A custom field is its JSON of the REST API; one that the site lacks is not there. */
export function issueEntity(r: Renderer, issue: Issue): Entity {
  const read = (name: string): unknown => (Object.hasOwn(reads, name) ? reads[name]?.(r, issue) : fieldValue(r, issue, name));
  return new Entity('Issue', read, issue.id);
}
