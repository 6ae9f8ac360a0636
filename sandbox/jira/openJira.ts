import { join } from 'node:path';
import type { EmbeddedJira, JiraSurroundings, Person, WorkflowView } from '../types';
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

const peopleOf = (state: JiraState): Person[] =>
  [...state.users.values()].map(({ accountId, displayName, about }) => ({ accountId, displayName, about, admin: makeViewer(state, { kind: 'user', accountId }).mayGlobally('ADMINISTER') }));

const saveValidator = (jira: Jira, workflowId: string, transitionId: string, ruleId: string | null, rule: { moduleKey: string; configuration: string | null } | null): WorkflowView => {
  const workflow = jira.state.workflows.get(workflowId);
  const transition = workflow?.transitions.find(({ id }) => id === transitionId);
  if (!workflow || !transition) throw new Error(`There is no transition ${transitionId} in workflow ${workflowId}`);
  if (ruleId !== null && !transition.validators.some(({ id }) => id === ruleId)) throw new Error(`There is no rule ${ruleId} on transition ${transitionId}`);
  if (ruleId !== null || rule !== null) jira.commit({ kind: 'validator-set', workflowId, transitionId, ruleId: ruleId ?? nextId(jira.state, 'rule'), rule });
  return workflowView(jira.state, must(jira.state.workflows, workflowId, 'workflow'));
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
    people: () => peopleOf(state),
    workflows: () => [...state.workflows.values()].map((workflow) => workflowView(state, workflow)),
    setValidator: (workflowId, transitionId, ruleId, rule) => saveValidator(jira, workflowId, transitionId, ruleId, rule),
    flush: async () => journal.flush(),
  };
};
