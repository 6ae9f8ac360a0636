/** A text of the manifest: plain, or looked up by key in the translations. */
export type Text = string | { i18n: string };

/** A module, with the fields that the sandbox understands; the others stay readable. */
export interface ModuleSpec {
  key: string;
  title?: Text;
  name?: Text;
  label?: Text;
  description?: Text;
  icon?: string;
  thumbnail?: string;
  resource?: string;
  resolver?: { function?: string };
  function?: string;
  edit?: { resource?: string };
  create?: { resource?: string };
  view?: { resource?: string };
  config?: { resource?: string } | boolean;
  status?: { type: string; value: { label: Text; type?: string } };
  dynamicProperties?: { function: string };
  adfExport?: { function?: string };
  /** Of a workflow condition: a Jira expression. */
  expression?: string;
  /** Of a workflow rule: a Jira expression that puts its configuration into words. */
  configurationDescription?: { expression: string };
  [more: string]: unknown;
}

export interface FunctionSpec {
  key: string;
  /** `file.export` under src. */
  handler: string;
  timeoutSeconds?: number;
}

export interface TriggerSpec extends ModuleSpec {
  function: string;
  events: string[];
  filter?: { ignoreSelf?: boolean; expression?: string; onError?: string };
}

export interface ConsumerSpec extends ModuleSpec {
  queue: string;
}

export interface ScheduleSpec extends ModuleSpec {
  function: string;
  interval: 'fiveMinute' | 'hour' | 'day' | 'week';
}

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

/** An index as the manifest has it: the name of an attribute alone, or the long form. */
export type IndexSpec = string | { name: string; partition?: string[]; range?: string[] };

export interface EntitySpec {
  name: string;
  attributes: Record<string, { type: AttributeType }>;
  indexes: IndexSpec[];
}

export interface ResourceSpec {
  key: string;
  path: string;
  entry?: Record<string, string>;
}

export interface EntityPropertySpec extends ModuleSpec {
  entityType: string;
  propertyKey: string;
  values: { path: string; type: string; searchAlias?: string }[];
}

export type ExternalUrl = string | { address: string };

export interface Permissions {
  scopes?: string[] | Record<string, { allowImpersonation?: boolean }>;
  content?: { styles?: string[]; scripts?: string[] };
  external?: Record<string, unknown> & { fetch?: { backend?: ExternalUrl[]; client?: ExternalUrl[] } };
}

/** manifest.yml as far as the sandbox reads it, after `@forge/manifest` found it valid. */
export interface ForgeManifest {
  app: { id: string; name?: string; runtime: { name: string }; storage?: { entities?: EntitySpec[] } };
  permissions?: Permissions;
  resources?: ResourceSpec[];
  modules: Record<string, ModuleSpec[]>;
}

/** A manifest that Atlassian's validators let pass, or what they have against it. */
export type ManifestRead = { ok: true; manifest: ForgeManifest; warnings: string[] } | { ok: false; errors: string[] };
