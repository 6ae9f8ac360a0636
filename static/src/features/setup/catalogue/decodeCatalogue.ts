import type { Catalogue } from './Catalogue';

/** Jira's replies, as far as the set-up reads them. */
export interface Wire {
  project: { id: string; key: string; name: string; projectCategory?: { name?: string } };
  issueType: { id: string; name: string; hierarchyLevel?: number; subtask?: boolean };
  status: { id: string; name: string; statusCategory?: { key?: string } };
  linkType: { id: string; name: string; inward: string; outward: string };
  field: { id: string; name: string; custom?: boolean; schema?: { type?: string; custom?: string } };
}

const byName = <T extends { name: string }>(things: T[]): T[] => things.sort((a, b) => a.name.localeCompare(b.name));

export const decodeProjects = (wire: readonly Wire['project'][]): Catalogue['projects'] =>
  byName(wire.map(({ id, key, name, projectCategory }) => ({ id, key, name, category: projectCategory?.name ?? null })));

export const decodeIssueTypes = (wire: readonly Wire['issueType'][]): Catalogue['issueTypes'] =>
  byName(wire.map(({ id, name, hierarchyLevel, subtask }) => ({ id, name, hierarchyLevel: hierarchyLevel ?? null, subtask: subtask ?? false })));

/** Jira calls the category of statuses in progress `indeterminate`, and has an odd one, `undefined`, that counts as to do. */
export const decodeStatuses = (wire: readonly Wire['status'][]): Catalogue['statuses'] =>
  byName(wire.map(({ id, name, statusCategory }) => ({ id, name, category: categoryOf(statusCategory?.key) })));

function categoryOf(key: string | undefined): Catalogue['statuses'][number]['category'] {
  return key === 'done' || key === 'indeterminate' ? key : 'new';
}

export const decodeLinkTypes = (wire: readonly Wire['linkType'][]): Catalogue['linkTypes'] =>
  byName(wire.map(({ id, name, inward, outward }) => ({ id, name, inward, outward })));

export const decodeFields = (wire: readonly Wire['field'][]): Catalogue['fields'] =>
  byName(wire.map(({ id, name, custom, schema }) => ({ id, name, type: schema?.type ?? null, custom: custom ?? false, kind: schema?.custom ?? null })));
