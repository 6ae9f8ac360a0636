/** An issue of an export that has passed checkIssue: what is typed here is there. */
export interface RawIssue {
  id: string;
  key: string;
  fields: RawFields;
  properties: Record<string, unknown>;
}

export type Json = Record<string, unknown>;

export interface RawFields extends Json {
  summary: string;
  project: RawNamed & { key: string };
  issuetype: RawNamed & { subtask?: unknown; hierarchyLevel?: unknown };
  status: RawNamed & { statusCategory?: unknown };
  created: string;
}

export interface RawNamed extends Json {
  id: string;
  name: string;
}

/** One page of an export: its issues as they come, and the names of fields where the export was made with `expand=names`. */
export interface RawPage {
  /** Where the list lies in the file, for messages: `issues` or `[2].issues`. */
  path: string;
  issues: unknown[];
  names: Json;
}
