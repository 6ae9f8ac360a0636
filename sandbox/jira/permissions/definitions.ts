export interface PermissionDefinition {
  id: string;
  key: string;
  name: string;
  type: 'GLOBAL' | 'PROJECT';
  description: string;
}

const define = (id: string, key: string, type: PermissionDefinition['type'], name: string, description: string): PermissionDefinition => ({ id, key, name, type, description });

/** The permissions that the sandbox knows, named and numbered as in Jira. */
export const permissionDefinitions: readonly PermissionDefinition[] = [
  define('0', 'ADMINISTER', 'GLOBAL', 'Administer Jira', 'Create and administer projects, issue types, fields, workflows, and schemes for all projects.'),
  define('44', 'SYSTEM_ADMIN', 'GLOBAL', 'System Admin', 'Ability to perform all administration functions.'),
  define('27', 'USER_PICKER', 'GLOBAL', 'Browse users and groups', 'View and select users or groups from the user picker, and share issues.'),
  define('33', 'BULK_CHANGE', 'GLOBAL', 'Make bulk changes', 'Modify collections of issues at once.'),
  define('10', 'BROWSE_PROJECTS', 'PROJECT', 'Browse Projects', 'Ability to browse projects and the issues within them.'),
  define('23', 'ADMINISTER_PROJECTS', 'PROJECT', 'Administer Projects', 'Ability to administer a project in Jira.'),
  define('11', 'CREATE_ISSUES', 'PROJECT', 'Create Issues', 'Ability to create issues.'),
  define('12', 'EDIT_ISSUES', 'PROJECT', 'Edit Issues', 'Ability to edit issues.'),
  define('46', 'TRANSITION_ISSUES', 'PROJECT', 'Transition Issues', 'Ability to transition issues.'),
  define('13', 'ASSIGN_ISSUES', 'PROJECT', 'Assign Issues', 'Ability to assign issues to other people.'),
  define('17', 'ASSIGNABLE_USER', 'PROJECT', 'Assignable User', 'Users with this permission may be assigned to issues.'),
  define('21', 'LINK_ISSUES', 'PROJECT', 'Link Issues', 'Ability to link issues together and create linked issues.'),
  define('16', 'DELETE_ISSUES', 'PROJECT', 'Delete Issues', 'Ability to delete issues.'),
  define('28', 'SCHEDULE_ISSUES', 'PROJECT', 'Schedule Issues', "Ability to view or edit an issue's due date."),
  define('26', 'SET_ISSUE_SECURITY', 'PROJECT', 'Set Issue Security', 'Ability to set the level of security on an issue.'),
  define('30', 'MODIFY_REPORTER', 'PROJECT', 'Modify Reporter', 'Ability to modify the reporter when creating or editing an issue.'),
  define('14', 'RESOLVE_ISSUES', 'PROJECT', 'Resolve Issues', 'Ability to resolve and reopen issues.'),
  define('18', 'CLOSE_ISSUES', 'PROJECT', 'Close Issues', 'Ability to close issues.'),
  define('15', 'ADD_COMMENTS', 'PROJECT', 'Add Comments', 'Ability to comment on issues.'),
  define('45', 'MANAGE_SPRINTS_PERMISSION', 'PROJECT', 'Manage Sprints', 'Ability to manage sprints.'),
];

const byKey = new Map(permissionDefinitions.map((definition) => [definition.key, definition]));

/** The definition with this key, or null. */
export const definitionOf = (key: string): PermissionDefinition | null => byKey.get(key) ?? null;
