import type { Instant } from '../../contract';

export interface CatalogueProject {
  id: string;
  key: string;
  name: string;
  /** Name of the project's category. */
  category?: string | null;
}

export interface CatalogueIssueType {
  id: string;
  name: string;
  /** -1 sub-task, 0 story, 1 epic, higher above. Null on a site that has no levels. */
  hierarchyLevel: number | null;
  subtask: boolean;
}

export interface CatalogueStatus {
  id: string;
  name: string;
  category: 'new' | 'indeterminate' | 'done';
}

export interface CatalogueLinkType {
  id: string;
  name: string;
  /** As in "is blocked by". */
  inward: string;
  /** As in "blocks". */
  outward: string;
}

export interface CatalogueField {
  id: string;
  name: string;
  /** Jira's schema type, as in `number`; null for a field that has none. */
  type: string | null;
  custom: boolean;
  /** Key of a custom field's type, as in `com.pyxis.greenhopper.jira:gh-sprint`. */
  kind?: string | null;
}

/** What exists in the Jira site: what an admin chooses from, and what settings are checked against. */
export interface Catalogue {
  projects: readonly CatalogueProject[];
  issueTypes: readonly CatalogueIssueType[];
  statuses: readonly CatalogueStatus[];
  linkTypes: readonly CatalogueLinkType[];
  fields: readonly CatalogueField[];
  /** Start and end of recent sprints of the streams' boards. */
  sprints?: readonly { start: Instant; end: Instant }[];
  /** IANA name: of the person who sets up, or of the site. */
  timeZone: string;
}
