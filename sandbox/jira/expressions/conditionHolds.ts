import { entity } from '../../expressions/Entity';
import { projectOf } from '../http/access';
import type { Jira } from '../state/Jira';
import { must } from '../state/lookups';
import type { Issue, Transition, Workflow } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { appUser } from '../views/userView';
import { issueEntity } from './issueEntity';
import { projectEntity, statusEntity, userEntity } from './smallEntities';

/** Who the condition is evaluated for: null for anonymous requests. */
const userOf = ({ state, viewer }: Renderer) => userEntity(state, viewer.actor.kind === 'app' ? appUser : state.users.get(viewer.accountId ?? ''));

const variablesOf = (r: Renderer, issue: Issue, workflow: Workflow, { id, name, to, conditions }: Transition): Record<string, unknown> => {
  const status = (statusId: string) => statusEntity(must(r.state.statuses, statusId, 'status'));
  return {
    user: userOf(r),
    issue: issueEntity(r, issue),
    project: projectEntity(r.state, projectOf(r, issue)),
    transition: entity('Transition', id, { id: Number(id), name, from: status(issue.statusId), to: status(to), hasScreen: false }),
    workflow: entity('Workflow', workflow.id, { id: workflow.id, name: workflow.name }),
    groupOperator: conditions.length > 1 ? 'AND' : null,
  };
};

/** Whether every condition of a transition holds for whoever asks. Administrators and the app are asked as well. */
export const conditionsHold = (jira: Jira, r: Renderer, issue: Issue, workflow: Workflow, transition: Transition): boolean => {
  if (transition.conditions.length === 0) return true;
  const variables = variablesOf(r, issue, workflow, transition);
  const { timeZone } = r.state.site;
  return transition.conditions.every(({ id, moduleKey, configuration }) =>
    jira.surroundings.checkCondition({ moduleKey, configuration, variables, timeZone, place: { workflowId: workflow.id, workflowName: workflow.name, ruleId: id } }));
};
