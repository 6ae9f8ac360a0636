/** What the parts of the sandbox (jira, forge, server, web) know of each other. Nothing here knows Interlock. */

/** On whose behalf a REST request acts. `app` carries the manifest's scopes; so does a `user` when the app asks for them. */
export type Actor = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

export interface Person {
  accountId: string;
  displayName: string;
  admin: boolean;
  /** One line on who they are in the seeded story, for the user switch. */
  about: string;
  /** Whether their Atlassian account was deleted. */
  closed: boolean;
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

/** What a workflow hands to an app's condition. */
export interface ConditionCall {
  moduleKey: string;
  configuration: string | null;
  /** What the expression may name, but for `config`: `user`, `issue` and so on, as `expressions/` takes them. */
  variables: Record<string, unknown>;
  /** Of the user, for days. */
  timeZone: string;
  /** Where the condition stands, for the event of a failed expression. */
  place: { workflowId: string; workflowName: string; ruleId: string };
}

/** What a workflow hands to an app's post function, shaped as Forge shapes it. */
export interface PostFunctionCall {
  moduleKey: string;
  configuration: string | null;
  /** All of the payload but `configuration` and `context`. */
  payload: Record<string, unknown>;
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

/** The kinds of rules that an app can put on a transition, by the names of their lists. */
export type RuleKind = 'conditions' | 'validators' | 'postFunctions';

/** Where a rule stands. */
export interface RulePlace {
  workflowId: string;
  transitionId: string;
  kind: RuleKind;
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
  conditions: WorkflowRuleView[];
  validators: WorkflowRuleView[];
  postFunctions: WorkflowRuleView[];
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
  /** Whether the app's condition holds. Must not throw: an expression that fails does not hold. */
  checkCondition(call: ConditionCall): boolean;
  /** Starts the app's post function, later and without an answer. */
  runPostFunction(call: PostFunctionCall): void;
  emit(event: ProductEvent): void;
  indexedProperties: IndexedProperty[];
}

/** Jira, in one object. */
export interface EmbeddedJira {
  /** Serves `/rest/api/3/…` and `/rest/agile/1.0/…`. The actor decides; Authorization headers are the server's business. */
  fetch(request: Request, actor: Actor): Promise<Response>;
  people(): Person[];
  /** How an account stands: nobody signs in with one that is closed or unknown. */
  account(accountId: string): 'open' | 'closed' | 'unknown';
  workflows(): WorkflowView[];
  /** Adds (`ruleId` null), changes, or removes (`rule` null) a rule of a transition. Takes effect at once. Throws where there is no such place or rule. */
  setRule(place: RulePlace, ruleId: string | null, rule: { moduleKey: string; configuration: string | null } | null): WorkflowView;
  /** Deletes a person's Atlassian account, or brings it back. Answers null where nobody has it. */
  closeAccount(accountId: string, closed: boolean): Person | null;
  /** Writes what is not yet on disk. */
  flush(): Promise<void>;
}

/** A module of the manifest that has a screen, or is a workflow rule, as the host pages list it. */
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
