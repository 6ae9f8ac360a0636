import { permissionDefinitions } from '../jira/permissions/definitions';
import type { Grant, JiraData, PermissionScheme } from '../jira/state/model';
import { projectIds, schemeIds } from './ids';

const toGroups = (...groups: string[]): Grant[] => groups.map((value) => ({ to: 'group', value }));

/** A scheme in which some groups may look, others may also work, and the project role Administrators administers. */
const scheme = (id: string, name: string, readers: Grant[], workers: Grant[]): PermissionScheme => ({
  id,
  name,
  grants: {
    ...Object.fromEntries(permissionDefinitions.filter(({ type }) => type === 'PROJECT').map(({ key }) => [key, workers])),
    BROWSE_PROJECTS: readers,
    DELETE_ISSUES: toGroups('jira-administrators'),
    ADMINISTER_PROJECTS: [{ to: 'role', value: '10002' }],
  },
});

const members = (value: string): Grant[] => [{ to: 'group', value }];

/** Who may do what on the seeded site. */
export const permissions: Pick<JiraData, 'roles' | 'permissionSchemes' | 'globalGrants' | 'securityLevels'> = {
  roles: [{ id: '10002', name: 'Administrators' }],
  permissionSchemes: [
    scheme(schemeIds.streams, 'Value streams', members('jira-users'), members('delivery')),
    scheme(schemeIds.security, 'Security only', members('security-team'), members('security-team')),
    scheme(schemeIds.hr, 'People Operations', toGroups('delivery', 'security-team'), members('delivery')),
  ],
  globalGrants: { ADMINISTER: members('jira-administrators'), SYSTEM_ADMIN: members('jira-administrators'), USER_PICKER: members('jira-users'), BULK_CHANGE: members('delivery') },
  securityLevels: [
    { id: '10000', name: 'Confidential', description: 'Security team and the reporter only', projectId: projectIds.DAT, grants: [...toGroups('security-team'), { to: 'reporter', value: '' }] },
  ],
};
