import type { WorkflowView } from '../types';
import type { JiraState } from './state/JiraState';
import { must } from './state/lookups';
import type { Workflow, WorkflowRule } from './state/model';

const copies = (rules: WorkflowRule[]): WorkflowRule[] => rules.map((rule) => ({ ...rule }));

/** A workflow as the editor shows it, with the projects that use it. */
export const workflowView = (state: JiraState, workflow: Workflow): WorkflowView => {
  const status = (id: string): { id: string; name: string } => ({ id, name: must(state.statuses, id, 'status').name });
  const users = [...state.projects.values()].filter(({ workflows }) => workflows.fallback === workflow.id || Object.values(workflows.byType).includes(workflow.id));
  return {
    id: workflow.id,
    name: workflow.name,
    projects: users.map(({ id, key, name }) => ({ id, key, name })),
    transitions: workflow.transitions.map(({ id, name, from, to, ...rules }) => ({
      id,
      name,
      from: from.map(status),
      to: status(to),
      conditions: copies(rules.conditions),
      validators: copies(rules.validators),
      postFunctions: copies(rules.postFunctions),
    })),
  };
};
