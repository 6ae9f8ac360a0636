/** The types of Jira expressions that the sandbox knows. `Any` is plain JSON, or what is known only when it is evaluated. */
export type TypeName = 'Any' | 'null' | 'Boolean' | 'Number' | 'String' | 'List' | 'Map' | 'Date' | 'CalendarDate' | EntityType;

export type EntityType =
  | 'Issue' | 'Project' | 'User' | 'IssueType' | 'IssueStatus' | 'StatusCategory' | 'IssuePriority' | 'Resolution'
  | 'SecurityLevel' | 'Component' | 'Version' | 'Transition' | 'Workflow' | 'EntityProperties';

const named = { id: 'Number', name: 'String' } as const;
const described = { ...named, description: 'String' } as const;

/**
 * The members of Jira's objects, as far as the sandbox has them. Ids are numbers, as in Jira; a workflow's is a text.
 * What is not here is refused when the expression is compiled.
 */
const members: Record<Exclude<EntityType, 'EntityProperties'>, Record<string, TypeName>> = {
  Issue: {
    id: 'Number', key: 'String', summary: 'String', project: 'Project', parent: 'Issue', properties: 'EntityProperties', labels: 'List',
    issueType: 'IssueType', status: 'IssueStatus', priority: 'IssuePriority', resolution: 'Resolution', securityLevel: 'SecurityLevel',
    created: 'Date', updated: 'Date', resolutionDate: 'Date', dueDate: 'CalendarDate',
    assignee: 'User', reporter: 'User', creator: 'User', components: 'List', versions: 'List', fixVersions: 'List',
  },
  Project: { ...named, key: 'String', style: 'String', projectTypeKey: 'String', lead: 'User' },
  User: { accountId: 'String', displayName: 'String', active: 'Boolean', timeZone: 'String', groups: 'List', groupIds: 'List' },
  IssueType: { ...described, hierarchyLevel: 'Number' },
  IssueStatus: { ...described, category: 'StatusCategory' },
  StatusCategory: { ...named, key: 'String', colorName: 'String' },
  IssuePriority: described,
  Resolution: described,
  SecurityLevel: described,
  Component: named,
  Version: { ...described, archived: 'Boolean', released: 'Boolean', startDate: 'CalendarDate', releaseDate: 'CalendarDate' },
  Transition: { ...named, from: 'IssueStatus', to: 'IssueStatus', hasScreen: 'Boolean' },
  Workflow: { id: 'String', name: 'String' },
};

const CUSTOM_FIELD = /^customfield_\d+$/;

export const isEntity = (type: TypeName): type is EntityType => type === 'EntityProperties' || type in members;

/**
 * The type of a member, or null where the type has no such member in the sandbox. Custom fields and properties are JSON.
 *
 * @example memberType('Issue', 'status') // 'IssueStatus'
 */
export function memberType(type: TypeName, name: string): TypeName | null {
  if (type === 'Any' || type === 'Map' || type === 'EntityProperties') return 'Any';
  if (type === 'List' || type === 'String') return name === 'length' ? 'Number' : /^\d+$/.test(name) && type === 'List' ? 'Any' : null;
  if (!isEntity(type)) return null;
  if (type === 'Issue' && CUSTOM_FIELD.test(name)) return 'Any';
  const known = members[type];
  return Object.hasOwn(known, name) ? (known[name] ?? null) : null;
}
