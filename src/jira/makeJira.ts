import { route } from '@forge/api';
import * as v from 'valibot';
import type { IssueRead, Jira } from '../app/ports';
import type { Result } from '../contract';
import { readCatalogue, readIssueTypes } from './catalogue';
import { fetchIssues, searchIssues } from './findIssues';
import { granted } from './granted';
import { map } from './map';
import { clausesOf, findPlaces, readPlaces } from './places';
import { groupsReply, issueReply, permissionsReply } from './replies';
import type { Sleep } from './request';
import { readProperties } from './readProperties';
import { request } from './request';
import { changeVersion, createVersion, findVersion } from './versions';

const PROPERTY = 'interlock';

/** What the gate looks at in any issue, beside the criteria's own fields. */
const FIELDS = ['project', 'issuetype', 'status'];

const asleep: Sleep = (seconds) => new Promise((wake) => setTimeout(wake, seconds * 1000));

/**
 * The Jira port over Forge's REST doors.
 *
 * @param sleep how to wait before a retry
 * @example const jira = makeJira(); await jira.isAdmin()
 */
export function makeJira(sleep: Sleep = asleep): Jira {
  return {
    async readEpic(as, idOrKey, fieldIds) {
      const fields = [...new Set([...FIELDS, ...fieldIds])].join(',');
      const path = route`/rest/api/3/issue/${idOrKey}?fields=${fields}&properties=${PROPERTY}`;
      return map(await request({ as, path, reply: issueReply }, sleep), issueOf);
    },
    readPlaces: (ids) => readPlaces(ids, sleep),
    findPlaces: (where, most) => findPlaces(clausesOf(where), most, sleep),
    // Every writing of the property says when, so an issue without that has none.
    findBare: async (where, most) => map(await findPlaces(`${clausesOf(where)} AND interlockChangedAt is EMPTY`, most, sleep), ({ places }) => places),
    readProperties: (ids) => readProperties(ids, PROPERTY, sleep),
    async writeProperty(as, issueId, value) {
      const path = route`/rest/api/3/issue/${issueId}/properties/${PROPERTY}`;
      return map(await request({ as, path, method: 'PUT', body: value, reply: v.unknown() }, sleep), () => null);
    },
    mayEdit: (issueId) => mine('EDIT_ISSUES', sleep, issueId),
    isAdmin: () => mine('ADMINISTER', sleep),
    async groupIdsOf(accountId) {
      const path = route`/rest/api/3/user/groups?accountId=${accountId}`;
      // As the app: a person without "Browse users and groups" can't list even their own groups. The capability is the
      // caller's own role check: the ids decide what that same person may do and are shown to nobody.
      return map(await request({ as: 'app', path, reply: groupsReply }, sleep), (groups) => groups.flatMap((group) => group.groupId ?? []));
    },
    browsableProjects: (ids) => granted('projects', 'BROWSE_PROJECTS', ids, sleep),
    readIssueTypes: (as) => readIssueTypes(as, sleep),
    readCatalogue: (projectIds) => readCatalogue(projectIds, sleep),
    browsableIssues: (ids) => granted('issues', 'BROWSE_PROJECTS', ids, sleep),
    searchIssues: (jql, fields, most) => searchIssues(jql, fields, most, PROPERTY, sleep),
    administeredProjects: (ids) => granted('projects', 'ADMINISTER_PROJECTS', ids, sleep),
    findVersion: (projectId, name, id) => findVersion(projectId, { name, id }, sleep),
    createVersion: (projectId, facts) => createVersion(projectId, facts, sleep),
    changeVersion: (versionId, facts) => changeVersion(versionId, facts, sleep),
    fetchIssues: (ids, fields) => fetchIssues(ids, fields, PROPERTY, sleep),
  };
}

/** Whether the caller has a permission: a global one, or one on an issue. */
async function mine(permission: string, sleep: Sleep, issueId?: string): Promise<Result<boolean>> {
  const path = issueId === undefined ? route`/rest/api/3/mypermissions?permissions=${permission}` : route`/rest/api/3/mypermissions?permissions=${permission}&issueId=${issueId}`;
  return map(await request({ as: 'user', path, reply: permissionsReply }, sleep), (reply) => reply.permissions[permission]?.havePermission === true);
}

function issueOf({ id, key, fields, properties }: v.InferOutput<typeof issueReply>): IssueRead {
  return {
    id,
    key,
    projectId: fields.project.id,
    typeId: fields.issuetype.id,
    level: fields.issuetype.hierarchyLevel ?? null,
    statusId: fields.status.id,
    fields,
    property: properties?.[PROPERTY],
  };
}
