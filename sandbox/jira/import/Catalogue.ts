import { isObject } from '../http/params';
import type { Board, Component, IssueType, LinkType, Link, Named, Sprint, Status, Stranger, User, Version } from '../state/model';
import type { Json } from './RawIssue';

/** What the issues of an export say about the site around them, gathered while they are read. The first mention counts. */
export interface Catalogue {
  projects: Map<string, { id: string; key: string; name: string; typeIds: Set<string> }>;
  issueTypes: Map<string, IssueType>;
  statuses: Map<string, Status>;
  priorities: Map<string, Named>;
  resolutions: Map<string, Named>;
  components: Map<string, Component>;
  versions: Map<string, Version>;
  users: Map<string, User>;
  boards: Map<number, Board>;
  sprints: Map<number, Sprint>;
  linkTypes: Map<string, LinkType>;
  links: Map<string, Link>;
  /** Everything that is mentioned as an issue; those that turn out to be in the export are dropped at the end. */
  mentioned: Map<string, Stranger>;
  /** Values seen of each custom field, for guessing its kind. */
  customValues: Map<string, unknown[]>;
}

/** An empty catalogue. */
export const makeCatalogue = (): Catalogue => ({
  projects: new Map(), issueTypes: new Map(), statuses: new Map(), priorities: new Map(), resolutions: new Map(), components: new Map(), versions: new Map(),
  users: new Map(), boards: new Map(), sprints: new Map(), linkTypes: new Map(), links: new Map(), mentioned: new Map(), customValues: new Map(),
});

/** Enters a thing unless its id is known; returns the id. */
export const note = <K, T>(map: Map<K, T>, id: K, make: () => T): K => {
  if (!map.has(id)) map.set(id, make());
  return id;
};

/** The objects of a JSON list that have an id; none for anything else. */
export const objectsIn = (value: unknown): (Json & { id: string })[] =>
  (Array.isArray(value) ? value : []).filter(isObject).flatMap((item) => (item.id === undefined || item.id === null ? [] : [{ ...item, id: String(item.id) }]));

/** A text, or null. */
export const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
