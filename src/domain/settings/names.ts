import type { Catalogue } from './catalogue';

/** How messages call the things that settings point at by id: by name where the catalogue has them, else by id. */
export interface Names {
  project(id: string): string;
  issueType(id: string): string;
  status(id: string): string;
  linkType(id: string): string;
  field(id: string): string;
}

/**
 * Names for ids, from what exists in Jira. Projects go by their keys, which people know better than the names.
 *
 * @example namesOf(catalogue).project('10001') // 'PAY'
 * @example namesOf(undefined).project('10001') // '10001'
 */
export function namesOf(catalogue: Catalogue | undefined): Names {
  return {
    project: lookUp(catalogue?.projects, (project) => project.key),
    issueType: lookUp(catalogue?.issueTypes, (type) => type.name),
    status: lookUp(catalogue?.statuses, (status) => status.name),
    linkType: lookUp(catalogue?.linkTypes, (type) => type.name),
    field: lookUp(catalogue?.fields, (field) => field.name),
  };
}

function lookUp<T extends { id: string }>(things: readonly T[] | undefined, nameOf: (thing: T) => string): (id: string) => string {
  const names = new Map(things?.map((thing) => [thing.id, nameOf(thing)]));
  return (id) => names.get(id) ?? id;
}
