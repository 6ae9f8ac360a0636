import { conditionsHold } from '../expressions/conditionHolds';
import { isObject } from '../http/params';
import { projectOf } from '../http/access';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import { must, workflowOf } from '../state/lookups';
import type { HistoryEntry, Issue, Transition } from '../state/model';
import { APP_ACCOUNT } from '../views/userView';
import type { Renderer } from '../views/Renderer';
import { authorOf } from './authorOf';
import { planEdit } from './planEdit';
import { saveIssue } from './saveIssue';
import { startPostFunctions } from './startPostFunctions';

/** A transition that leads on from an issue's status, and whether its conditions hold. */
export interface Way {
  transition: Transition;
  open: boolean;
}

/** The transitions that lead on from the issue's status; none for those who may not move it. */
export const waysOf = (jira: Jira, r: Renderer, issue: Issue): Way[] => {
  const project = projectOf(r, issue);
  if (!r.viewer.may('TRANSITION_ISSUES', project, issue)) return [];
  const workflow = workflowOf(r.state, project, issue.typeId);
  const leading = workflow.transitions.filter(({ from }) => from.length === 0 || from.includes(issue.statusId));
  return leading.map((transition) => ({ transition, open: conditionsHold(jira, r, issue, workflow, transition) }));
};

const modified = (body: Record<string, unknown>): Record<string, unknown> => {
  const fields = isObject(body.fields) ? body.fields : {};
  return Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, Array.isArray(value) && value.length === 0 ? null : value]));
};

/** Runs every validator, so that a person learns of all refusals at once. */
const refusals = async (jira: Jira, r: Renderer, issue: Issue, transition: Transition, body: Record<string, unknown>): Promise<string[]> => {
  const messages: string[] = [];
  for (const { moduleKey, configuration } of transition.validators) {
    const answer = await jira.surroundings.runValidator({
      moduleKey,
      accountId: authorOf(r.viewer) ?? APP_ACCOUNT,
      configuration,
      issue: { key: issue.key },
      transition: { from: { id: issue.statusId }, to: { id: transition.to }, modifiedFields: modified(body) },
    });
    if (!answer.result) messages.push(answer.errorMessage ?? `The validator ${moduleKey} refused the transition.`);
  }
  return messages;
};

/** Done statuses carry a resolution and its date; leaving them takes both away. */
const resolutionPatch = (jira: Jira, issue: Issue, to: string, given: string | null | undefined): Partial<Issue> => {
  const category = must(jira.state.statuses, to, 'status').category;
  const at = jira.surroundings.now().getTime();
  const since = category === must(jira.state.statuses, issue.statusId, 'status').category ? {} : { categorySince: at };
  if (category !== 'done') return { ...since, resolutionId: null, resolved: null };
  const fallback = [...jira.state.resolutions.values()].find(({ name }) => name === 'Done' || name === 'Fixed')?.id ?? null;
  return { ...since, resolutionId: given ?? issue.resolutionId ?? fallback, resolved: issue.resolved ?? at };
};

const givenResolution = (jira: Jira, body: Record<string, unknown>): string | null => {
  const value = isObject(body.fields) ? body.fields.resolution : undefined;
  if (!isObject(value)) return null;
  const found = [...jira.state.resolutions.values()].find(({ id, name }) => id === String(value.id) || name === value.name);
  if (!found) throw new RestError(400, [], { resolution: 'The resolution selected is invalid.' });
  return found.id;
};

/**
 * Moves an issue along a transition: checks the fields, runs the validators, changes the status, tells the app and starts its
 * post functions. Answers 400 with the validators' messages when one refuses, and changes nothing then.
 */
export const transitionIssue = async (jira: Jira, r: Renderer, issue: Issue, body: Record<string, unknown>): Promise<void> => {
  const id = isObject(body.transition) ? String(body.transition.id ?? '') : '';
  if (id === '') throw new RestError(400, [], { transition: "'transition' identifier must be an integer" });
  if (!r.viewer.may('TRANSITION_ISSUES', projectOf(r, issue), issue)) throw new RestError(400, 'You do not have permission to transition this issue.');
  // for everybody, a transition that a condition hides is none
  const transition = waysOf(jira, r, issue).find((way) => way.open && way.transition.id === id)?.transition;
  if (!transition) throw new RestError(400, `Transition id '${id}' is not valid for this issue.`);
  const edit = planEdit({ r, project: projectOf(r, issue), issue }, body, ['resolution']);
  const given = givenResolution(jira, body);
  const messages = await refusals(jira, r, issue, transition, body);
  if (messages.length > 0) throw new RestError(400, messages);
  // The validators took their time: the issue may have moved meanwhile.
  const present = jira.state.issues.get(issue.id);
  if (!present || present.statusId !== issue.statusId) throw new RestError(400, `Transition id '${id}' is not valid for this issue.`);
  const before = historyOf(jira, issue.id).length;
  const moved = saveIssue(jira, r, present, { ...edit, ...resolutionPatch(jira, present, transition.to, given), statusId: transition.to });
  startPostFunctions(jira, r, { issue: moved, from: present.statusId, transition, change: historyOf(jira, issue.id)[before] ?? null });
};

const historyOf = ({ state }: Jira, issueId: string): HistoryEntry[] => state.history.get(issueId) ?? [];
