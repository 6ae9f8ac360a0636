import { isObject } from '../http/params';
import { ImportError } from './ImportError';
import type { Json, RawFields, RawIssue } from './RawIssue';
import { EXPECTED } from './readExport';

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

type Complain = (problem: string) => never;

const object = (complain: Complain, holder: Json, name: string, path: string): Json => {
  const value = holder[name];
  return isObject(value) ? value : complain(value === undefined || value === null ? `${path} is missing` : `${path} is not an object`);
};

const text = (complain: Complain, holder: Json, name: string, path: string): string => {
  const value = holder[name];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value !== '') return value;
  return complain(value === undefined || value === null || value === '' ? `${path} is missing` : `${path} is not text`);
};

const named = (complain: Complain, fields: Json, name: string): Json => {
  const value = object(complain, fields, name, `fields.${name}`);
  return { ...value, id: text(complain, value, 'id', `fields.${name}.id`), name: text(complain, value, 'name', `fields.${name}.name`) };
};

const checkDates = (complain: Complain, fields: Json): void => {
  for (const name of ['created', 'updated', 'resolutiondate']) {
    const value = fields[name];
    const absent = value === undefined || value === null;
    if (absent && name === 'created') complain('fields.created is missing');
    if (!absent && Number.isNaN(Date.parse(String(value)))) complain(`fields.${name} is ${JSON.stringify(value)}, which is no date`);
  }
};

const checkFields = (complain: Complain, fields: Json): RawFields => {
  const project = object(complain, fields, 'project', 'fields.project');
  const key = text(complain, project, 'key', 'fields.project.key');
  const id = text(complain, project, 'id', 'fields.project.id');
  const name = typeof project.name === 'string' ? project.name : key;
  checkDates(complain, fields);
  const summary = typeof fields.summary === 'string' ? fields.summary : complain('fields.summary is missing');
  return { ...fields, summary, created: String(fields.created), project: { ...project, id, key, name }, issuetype: named(complain, fields, 'issuetype') as RawFields['issuetype'], status: named(complain, fields, 'status') as RawFields['status'] };
};

/**
 * Checks that an element of an export is an issue with what the sandbox can't do without. Throws an ImportError naming the element, its key and the field.
 * @param where The element's place, as in `issues[17]`.
 */
export const checkIssue = (file: string, where: string, value: unknown): RawIssue => {
  const label = isObject(value) && typeof value.key === 'string' ? `${where} (${value.key})` : where;
  const complain: Complain = (problem) => {
    throw new ImportError(`${file}: ${label}: ${problem}; ${EXPECTED}`);
  };
  if (!isObject(value)) return complain('it is not an object');
  const id = text(complain, value, 'id', 'id');
  const key = text(complain, value, 'key', 'key');
  if (!/^\d+$/.test(id)) complain(`id is ${JSON.stringify(id)}, which is no number`);
  if (!KEY.test(key)) complain(`key is ${JSON.stringify(key)}, which is no issue key`);
  const fields = checkFields(complain, object(complain, value, 'fields', 'fields'));
  if (!key.startsWith(`${fields.project.key}-`)) complain(`key does not begin with fields.project.key, ${JSON.stringify(fields.project.key)}`);
  return { id, key, fields, properties: isObject(value.properties) ? value.properties : {} };
};
