/** What Forge tells a frame of where it stands, a builder a module type. Shapes follow Forge's reference of each module. */
export type Extension = Record<string, unknown>;

interface IssueLike {
  id: string;
  key: string;
  fields: { issuetype: { id: string; name: string }; project: { id: string; key: string; projectTypeKey?: string } };
}
interface ProjectLike {
  id: string;
  key: string;
  projectTypeKey?: string;
}

const projectOf = (project: ProjectLike) => ({ id: project.id, key: project.key, type: project.projectTypeKey ?? 'software' });

/** Of an issue panel or context. */
export function issueExtension(type: 'jira:issuePanel' | 'jira:issueContext', issue: IssueLike, location: string): Extension {
  const { issuetype, project } = issue.fields;
  return {
    type,
    issue: { id: issue.id, key: issue.key, type: issuetype.name, typeId: issuetype.id },
    project: projectOf(project),
    ...(type === 'jira:issuePanel' ? { isNewToIssue: false } : {}),
    location,
  };
}

/** Of a global or admin page. */
export const pageExtension = (type: string, location: string): Extension => ({ type, location });

/** Of a project page. */
export const projectExtension = (project: ProjectLike, location: string): Extension => ({ type: 'jira:projectPage', project: projectOf(project), location });

/** Of a dashboard gadget; `entryPoint` is there only while it is edited. */
export function gadgetExtension(gadgetId: string, gadgetConfiguration: unknown, editing: boolean, location: string): Extension {
  return {
    type: 'jira:dashboardGadget',
    dashboard: { id: '10000' },
    gadget: { id: gadgetId },
    gadgetConfiguration: gadgetConfiguration ?? {},
    ...(editing ? { entryPoint: 'edit' } : {}),
    location,
  };
}

/** Of a macro on the Confluence page; `config` is what its form submitted, undefined before that. */
export function macroExtension(config: Record<string, unknown> | undefined, mode: { isConfiguring: boolean; isInserting: boolean }, location: string): Extension {
  return {
    type: 'macro',
    content: { id: '98305', type: 'page' },
    space: { id: '65538', key: 'PORT' },
    isEditing: mode.isConfiguring,
    references: [],
    ...(config ? { config } : {}),
    macro: { body: null, ...mode },
    location,
  };
}

/** Where a workflow rule stands: the transition it hangs on. */
export interface TransitionPlace {
  workflowId: string;
  transition: { id: string; from: { id: string }[]; to: { id: string } };
}

/** Under which name each rule's screens find what was saved. */
const savedNames: Record<string, string> = {
  'jira:workflowCondition': 'conditionConfig',
  'jira:workflowValidator': 'validatorConfig',
  'jira:workflowPostFunction': 'postFunctionConfig',
};

/** Of a workflow rule's screens. The saved configuration comes back as the string that `onConfigure` returned. */
export function ruleExtension(type: string, entryPoint: 'create' | 'edit' | 'view', place: TransitionPlace, configuration: string | null, location: string): Extension {
  const { id, from, to } = place.transition;
  return {
    type,
    entryPoint,
    isNewEditor: true,
    workflowId: place.workflowId,
    scopedProjectId: null,
    transitionContext: { id, from: from[0]?.id ?? null, to: to.id },
    ...(configuration === null ? {} : { [savedNames[type] ?? 'config']: configuration }),
    location,
  };
}
