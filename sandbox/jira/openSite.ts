import { permissionDefinitions } from './permissions/definitions';
import type { Grant, JiraData, Group } from './state/model';

type OpenSite = Pick<JiraData, 'site' | 'groups' | 'roles' | 'permissionSchemes' | 'globalGrants' | 'securityLevels'>;

interface Who {
  name: string;
  /** May change everything in every project. */
  contributors: string[];
  /** May see every project. */
  readers: string[];
  administrators: string[];
}

const toGroup = (value: string): Grant[] => [{ to: 'group', value }];

/** The part of a site that says who may do what, where one scheme serves all projects. Used for imported and generated sites. */
export const openSite = ({ name, contributors, readers, administrators }: Who): OpenSite => {
  const group = (id: string, members: string[]): Group => ({ id, name: id, members });
  const everything = permissionDefinitions.filter(({ type }) => type === 'PROJECT').map(({ key }) => [key, toGroup('contributors')]);
  return {
    site: { name, timeZone: 'Europe/Berlin' },
    groups: [group('jira-users', readers), group('contributors', contributors), group('administrators', administrators)],
    roles: [{ id: '10002', name: 'Administrators' }],
    permissionSchemes: [{
      id: '10000',
      name: 'Default permission scheme',
      grants: { ...Object.fromEntries(everything), BROWSE_PROJECTS: toGroup('jira-users'), ADMINISTER_PROJECTS: toGroup('administrators') },
    }],
    globalGrants: { ADMINISTER: toGroup('administrators'), SYSTEM_ADMIN: toGroup('administrators'), USER_PICKER: toGroup('jira-users'), BULK_CHANGE: toGroup('contributors') },
    securityLevels: [],
  };
};
