import { join } from 'node:path';
import type { EmbeddedJira, JiraSurroundings, Person, RulePlace, WorkflowView } from '../types';
import { openJournal, readJournal } from './journal/Journal';
import { makeViewer } from './permissions/makeViewer';
import { makeRoutes } from './routes/makeRoutes';
import { readSource, type Source } from './source';
import { applyChange } from './state/applyChange';
import type { Change } from './state/Change';
import type { Jira } from './state/Jira';
import type { JiraState } from './state/JiraState';
import { must, nextId } from './state/lookups';
import { makeState } from './state/makeState';
import type { User, WorkflowRule } from './state/model';
import { workflowView } from './workflowView';

export interface OpenJiraOptions {
  source: Source;
  /** Where the journal lies, in a folder of its own for each source. Null keeps everything in memory. */
  dataDir: string | null;
  surroundings: JiraSurroundings;
}

/** The embedded Jira, and the folder in which its changes are kept. */
export interface OpenedJira extends EmbeddedJira {
  /** Null in memory. */
  folder: string | null;
  /** The routes that it answers, as `GET /rest/api/3/myself`. */
  routes(): string[];
}

const nothing = { append: (_change: Change): void => undefined, flush: (): void => undefined };

const personOf = (state: JiraState, { accountId, displayName, about, closed = false }: User): Person =>
  ({ accountId, displayName, about, admin: !closed && makeViewer(state, { kind: 'user', accountId }).mayGlobally('ADMINISTER'), closed });

const standingOf = (user: User | undefined): 'open' | 'closed' | 'unknown' => (user ? (user.closed ? 'closed' : 'open') : 'unknown');

const setRule = (jira: Jira, { workflowId, transitionId, kind }: RulePlace, ruleId: string | null, rule: Omit<WorkflowRule, 'id'> | null): WorkflowView => {
  const transition = jira.state.workflows.get(workflowId)?.transitions.find(({ id }) => id === transitionId);
  if (!transition) throw new Error(`There is no transition ${transitionId} in workflow ${workflowId}`);
  if (ruleId !== null && !transition[kind].some(({ id }) => id === ruleId)) throw new Error(`There is no rule ${ruleId} on transition ${transitionId}`);
  if (ruleId !== null || rule !== null) jira.commit({ kind: 'rule-set', slot: kind, workflowId, transitionId, ruleId: ruleId ?? nextId(jira.state, 'rule'), rule });
  return workflowView(jira.state, must(jira.state.workflows, workflowId, 'workflow'));
};

const closeAccount = (jira: Jira, accountId: string, closed: boolean): Person | null => {
  const user = jira.state.users.get(accountId);
  if (!user) return null;
  if ((user.closed ?? false) !== closed) jira.commit({ kind: 'account-closed', accountId, closed });
  return personOf(jira.state, must(jira.state.users, accountId, 'user'));
};

/**
 * Opens a Jira on a seeded, imported or generated site, as it was left the last time. Throws an ImportError on a file that can't be imported.
 * @example await openJira({ source: { kind: 'seed' }, dataDir: null, surroundings })
 */
export const openJira = async ({ source, dataDir, surroundings }: OpenJiraOptions): Promise<OpenedJira> => {
  const { data, fingerprint } = await readSource(source);
  const state = makeState(data);
  const folder = dataDir === null ? null : join(dataDir, fingerprint);
  const file = folder === null ? null : join(folder, 'jira.jsonl');
  if (file !== null) for (const change of readJournal(file)) applyChange(state, change);
  const journal = file === null ? nothing : openJournal(file);
  const commit = (change: Change): void => {
    applyChange(state, change);
    journal.append(change);
  };
  const jira: Jira = { state, commit, surroundings };
  const routes = makeRoutes(jira);
  return {
    folder,
    routes: () => [...new Set(routes.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))],
    fetch: async (request, actor) => routes.fetch(request, { actor }),
    people: () => [...state.users.values()].map((user) => personOf(state, user)),
    account: (accountId) => standingOf(state.users.get(accountId)),
    workflows: () => [...state.workflows.values()].map((workflow) => workflowView(state, workflow)),
    setRule: (place, ruleId, rule) => setRule(jira, place, ruleId, rule),
    closeAccount: (accountId, closed) => closeAccount(jira, accountId, closed),
    flush: async () => journal.flush(),
  };
};
