import type { JiraData, Project, Transition, Workflow } from '../jira/state/model';
import { fieldIds, linkTypeIds, projectIds, type ProjectKey, schemeIds, statusIds, typeIds, workflowIds } from './ids';

type StatusName = keyof typeof statusIds;

const step = (id: string, name: string, from: StatusName[], to: StatusName, rule?: 'ready' | 'implementing'): Transition => ({
  id,
  name,
  from: from.map((status) => statusIds[status]),
  to: statusIds[to],
  conditions: [],
  validators: rule ? [{ id, moduleKey: 'intake-gate', configuration: JSON.stringify({ rule }) }] : [],
  postFunctions: [],
});

const epicWorkflow: Workflow = {
  id: workflowIds.epic,
  name: 'Portfolio epic workflow',
  initialStatusId: statusIds.Funnel,
  transitions: [
    step('11', 'Review', ['Funnel'], 'Reviewing'),
    step('21', 'Analyze', ['Reviewing'], 'Analyzing'),
    step('31', 'Mark ready', ['Analyzing'], 'Ready', 'ready'),
    step('41', 'Start', ['Ready'], 'Implementing', 'implementing'),
    step('51', 'Finish', ['Implementing'], 'Done'),
    step('61', 'Back to funnel', [], 'Funnel'),
  ],
};

const deliveryWorkflow: Workflow = {
  id: workflowIds.delivery,
  name: 'Delivery workflow',
  initialStatusId: statusIds['To Do'],
  transitions: [step('11', 'To Do', [], 'To Do'), step('21', 'In Progress', [], 'In Progress'), step('31', 'Done', [], 'Done')],
};

const project = (key: ProjectKey, name: string, leadId: string, permissionSchemeId: string): Project => ({
  id: projectIds[key],
  key,
  name,
  leadId,
  kind: key === 'HR' ? 'business' : 'software',
  issueTypeIds: Object.values(typeIds),
  workflows: { fallback: workflowIds.delivery, byType: { [typeIds.epic]: workflowIds.epic } },
  permissionSchemeId,
  roles: { 10002: { users: ['ada'], groups: [] } },
});

const things = <T extends string>(names: readonly T[]): { id: string; name: T }[] => names.map((name, index) => ({ id: String(index + 1), name }));

/** Projects, types, statuses, workflows, fields and the like. */
export const configuration: Pick<JiraData, 'projects' | 'issueTypes' | 'statuses' | 'workflows' | 'fields' | 'linkTypes' | 'priorities' | 'resolutions'> = {
  projects: [
    project('PAY', 'Payments', 'lea', schemeIds.streams),
    project('MOB', 'Mobile app', 'mina', schemeIds.streams),
    project('WEB', 'Web shop', 'priya', schemeIds.streams),
    project('DAT', 'Data Platform', 'carla', schemeIds.streams),
    project('SYS', 'System Team', 'hugo', schemeIds.streams),
    project('SEC', 'Security', 'kim', schemeIds.security),
    project('HR', 'People Operations', 'raj', schemeIds.hr),
  ],
  issueTypes: [
    { id: typeIds.subtask, name: 'Sub-task', description: 'A part of a story, task or bug.', level: -1 },
    { id: typeIds.task, name: 'Task', description: 'Work that needs to be done.', level: 0 },
    { id: typeIds.story, name: 'Story', description: 'Something that a user can do afterwards.', level: 0 },
    { id: typeIds.bug, name: 'Bug', description: 'Something that does not work.', level: 0 },
    { id: typeIds.epic, name: 'Epic', description: 'A portfolio epic.', level: 1 },
    { id: typeIds.initiative, name: 'Initiative', description: 'Several epics towards one aim.', level: 2 },
  ],
  statuses: [
    { id: statusIds.Funnel, name: 'Funnel', category: 'new' },
    { id: statusIds.Reviewing, name: 'Reviewing', category: 'new' },
    { id: statusIds.Analyzing, name: 'Analyzing', category: 'new' },
    { id: statusIds.Ready, name: 'Ready', category: 'new' },
    { id: statusIds.Implementing, name: 'Implementing', category: 'indeterminate' },
    { id: statusIds['To Do'], name: 'To Do', category: 'new' },
    { id: statusIds['In Progress'], name: 'In Progress', category: 'indeterminate' },
    { id: statusIds.Done, name: 'Done', category: 'done' },
  ],
  workflows: [epicWorkflow, deliveryWorkflow],
  fields: [
    { id: fieldIds.startDate, name: 'Start date', kind: 'date' },
    { id: fieldIds.sprint, name: 'Sprint', kind: 'sprint' },
    { id: fieldIds.jobSize, name: 'Job size', kind: 'number' },
    { id: fieldIds.businessValue, name: 'User-business value', kind: 'number' },
    { id: fieldIds.timeCriticality, name: 'Time criticality', kind: 'number' },
    { id: fieldIds.riskReduction, name: 'Risk reduction', kind: 'number' },
    { id: fieldIds.businessCase, name: 'Lean business case', kind: 'url' },
    { id: fieldIds.hypothesis, name: 'Benefit hypothesis', kind: 'text' },
  ],
  linkTypes: [
    { id: linkTypeIds.Blocks, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    { id: linkTypeIds.Cloners, name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
    { id: linkTypeIds.Duplicate, name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
    { id: linkTypeIds.Relates, name: 'Relates', inward: 'relates to', outward: 'relates to' },
    { id: linkTypeIds.Depends, name: 'Depends', inward: 'is a dependency of', outward: 'depends on' },
  ],
  priorities: things(['Highest', 'High', 'Medium', 'Low', 'Lowest']),
  resolutions: [{ id: '10000', name: 'Done' }, { id: '10001', name: "Won't Do" }, { id: '10002', name: 'Duplicate' }],
};
