/** What the parts of the sandbox (jira, forge, server, web) know of each other. Nothing here knows Interlock. */

/** On whose behalf a REST request acts. `app` carries the manifest's scopes; so does a `user` when the app asks for them. */
export type Actor = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

export interface Person {
  accountId: string;
  displayName: string;
  admin: boolean;
  /** One line on who they are in the seeded story, for the user switch. */
  about: string;
}

/** What a workflow hands to an app's validator, shaped as Forge shapes it. */
export interface ValidatorCall {
  moduleKey: string;
  accountId: string;
  /** The saved configuration, as the editor got it from `onConfigure`: a JSON string, or null. */
  configuration: string | null;
  /** Key is null while an issue is being created. */
  issue: { key: string | null };
  transition: { from: { id: string }; to: { id: string }; modifiedFields: Record<string, unknown> };
}

export interface ValidatorAnswer {
  result: boolean;
  errorMessage?: string;
}

/** A Jira event as Forge delivers it; `eventType` as in the manifest, `avi:jira:updated:issue`. */
export interface ProductEvent {
  eventType: string;
  payload: Record<string, unknown>;
  /** Set when the app itself caused it, for `ignoreSelf`. */
  selfGenerated: boolean;
}

/** An issue property that JQL can search, from the manifest's `jira:entityProperty`. */
export interface IndexedProperty {
  propertyKey: string;
  path: string;
  type: 'number' | 'string' | 'text' | 'user' | 'date';
  searchAlias: string | null;
}

export interface WorkflowRuleView {
  id: string;
  moduleKey: string;
  configuration: string | null;
}

export interface WorkflowTransitionView {
  id: string;
  name: string;
  /** Empty: from any status. */
  from: { id: string; name: string }[];
  to: { id: string; name: string };
  validators: WorkflowRuleView[];
}

export interface WorkflowView {
  id: string;
  name: string;
  projects: { id: string; key: string; name: string }[];
  transitions: WorkflowTransitionView[];
}

/** What the embedded Jira needs of its surroundings. */
export interface JiraSurroundings {
  now(): Date;
  /** Runs the app's validator. Must not throw: a failed function comes back as `{result: false}` with Forge's generic message. */
  runValidator(call: ValidatorCall): Promise<ValidatorAnswer>;
  emit(event: ProductEvent): void;
  indexedProperties: IndexedProperty[];
}

/** Jira, in one object. */
export interface EmbeddedJira {
  /** Serves `/rest/api/3/…` and `/rest/agile/1.0/…`. The actor decides; Authorization headers are the server's business. */
  fetch(request: Request, actor: Actor): Promise<Response>;
  people(): Person[];
  workflows(): WorkflowView[];
  /** Adds (`ruleId` null), changes, or removes (`rule` null) a validator of a transition. Takes effect at once. */
  setValidator(workflowId: string, transitionId: string, ruleId: string | null, rule: { moduleKey: string; configuration: string | null } | null): WorkflowView;
  /** Writes what is not yet on disk. */
  flush(): Promise<void>;
}

/** A module of the manifest that has a screen, as the host pages list it. */
export interface ModuleView {
  /** As in the manifest: `jira:issuePanel`. */
  type: string;
  key: string;
  title: string;
  label: string | null;
  description: string | null;
  /** Address of the app's page on the frame origin, by role: `view`, and `edit` (gadget), `create` (workflow rule), `config` (macro). */
  pages: Record<string, string>;
  /** Address of the icon, or null. */
  icon: string | null;
  /** Of an issueContext. */
  status: { type: string; value: { label: string; type?: string } } | null;
  hasDynamicProperties: boolean;
  /** Whether a macro puts something of its own into exports of the page. */
  hasExport: boolean;
}
