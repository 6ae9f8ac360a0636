import { isObject } from '../http/params';
import type { Issue } from '../state/model';
import { type Catalogue, textOr } from './Catalogue';
import type { RawFields, RawIssue } from './RawIssue';
import { EPIC_FIELD, isSprintList, readCustom } from './readCustom';
import { readComponents, readKind, readNamed, readPerson, readSprints, readVersions } from './readParts';
import { readAncestors, readLinks } from './readRelations';

const instant = (value: unknown): number | null => (value === undefined || value === null ? null : Date.parse(String(value)));

/** Text of the older API becomes a document, one paragraph a line. */
const document = (value: unknown): unknown => {
  if (typeof value !== 'string' || value === '') return isObject(value) ? value : null;
  return { type: 'doc', version: 1, content: value.split(/\r?\n/).map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })) };
};

const sprintsOf = (fields: RawFields): unknown[] => [
  ...(Array.isArray(fields.closedSprints) ? fields.closedSprints : []),
  ...(isObject(fields.sprint) ? [fields.sprint] : []),
  ...Object.values(fields).filter(isSprintList).flat(),
];

const times = (fields: RawFields): Pick<Issue, 'created' | 'updated' | 'resolved' | 'categorySince'> => {
  const created = Date.parse(fields.created);
  const updated = instant(fields.updated) ?? created;
  const resolved = instant(fields.resolutiondate);
  return { created, updated, resolved, categorySince: resolved ?? updated };
};

const relations = (catalogue: Catalogue, raw: RawIssue): Pick<Issue, 'parentId' | 'custom'> => {
  readLinks(catalogue, raw.id, raw.fields);
  const { parentId, epicId } = readAncestors(catalogue, raw.fields);
  const custom = readCustom(catalogue, raw.fields);
  return { parentId: parentId ?? epicId, custom: epicId === null ? custom : { [EPIC_FIELD]: epicId, ...custom } };
};

/** Turns a checked issue of an export into one of the sandbox, entering all that it mentions into the catalogue. */
export const readIssue = (catalogue: Catalogue, raw: RawIssue): Issue => {
  const { id, key, fields } = raw;
  const kind = readKind(catalogue, fields);
  const reporterId = readPerson(catalogue, fields.reporter);
  return {
    id,
    key,
    number: Number(key.slice(key.lastIndexOf('-') + 1)),
    ...kind,
    summary: fields.summary,
    description: document(fields.description),
    ...times(fields),
    resolutionId: readNamed(catalogue.resolutions, fields.resolution),
    priorityId: readNamed(catalogue.priorities, fields.priority),
    assigneeId: readPerson(catalogue, fields.assignee),
    reporterId,
    creatorId: readPerson(catalogue, fields.creator) ?? reporterId,
    labels: Array.isArray(fields.labels) ? fields.labels.map(String) : [],
    componentIds: readComponents(catalogue, fields.components, kind.projectId),
    fixVersionIds: readVersions(catalogue, fields.fixVersions, kind.projectId),
    affectsVersionIds: readVersions(catalogue, fields.versions, kind.projectId),
    ...relations(catalogue, raw),
    securityLevelId: null,
    sprintIds: readSprints(catalogue, sprintsOf(fields), kind.projectId),
    dueDate: textOr(fields.duedate),
    properties: raw.properties,
  };
};
