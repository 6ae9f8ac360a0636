import { route } from '@forge/api';
import type { Result } from '../contract';
import { ok } from '../contract';
import { grantsReply } from './replies';
import type { Sleep } from './request';
import { request } from './request';

/** Most ids that Jira takes in one check. */
const CHUNK = 1000;

/**
 * Those of the projects or issues on which the caller has a project permission. Ids that are gone, doubled or no numbers
 * are left out by us, since Jira answers "none" where one is doubled.
 *
 * @example await granted('projects', 'BROWSE_PROJECTS', ['10000', '10001'], sleep) // ok(['10000'])
 */
export async function granted(kind: 'projects' | 'issues', permission: string, ids: string[], sleep: Sleep): Promise<Result<string[]>> {
  const wanted = [...new Set(ids)].map(Number).filter(Number.isSafeInteger);
  const allowed: string[] = [];
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const body = { projectPermissions: [{ permissions: [permission], [kind]: wanted.slice(at, at + CHUNK) }] };
    const reply = await request({ as: 'user', path: route`/rest/api/3/permissions/check`, method: 'POST', body, reply: grantsReply }, sleep);
    if (!reply.ok) return reply;
    for (const grant of reply.value.projectPermissions) allowed.push(...grant[kind].map(String));
  }
  return ok(allowed);
}
