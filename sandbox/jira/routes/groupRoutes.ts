import type { Context } from 'hono';
import { requireGlobally } from '../http/access';
import type { Env, Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { listParam, numberParam } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import type { Group } from '../state/model';
import { userView } from '../views/userView';

const groupOf = (c: Context<Env>): Group => {
  const id = c.req.query('groupId');
  const name = c.req.query('groupname');
  if (id === undefined && name === undefined) throw new RestError(400, 'The group name or group ID must be specified.');
  const group = [...c.var.renderer.state.groups.values()].find((candidate) => (id === undefined ? candidate.name === name : candidate.id === id));
  if (!group) throw new RestError(404, `The group named '${name ?? id}' does not exist.`);
  return group;
};

const picked = (c: Context<Env>): Record<string, unknown> => {
  const { state, viewer } = c.var.renderer;
  const query = c.req.query('query')?.toLowerCase() ?? '';
  const excluded = new Set([...(listParam(c, 'exclude') ?? []), ...(listParam(c, 'excludeId') ?? [])]);
  const found = viewer.mayGlobally('USER_PICKER') ? [...state.groups.values()].filter(({ id, name }) => name.toLowerCase().includes(query) && !excluded.has(id) && !excluded.has(name)) : [];
  const shown = found.slice(0, numberParam(c, 'maxResults', 20));
  return {
    header: `Showing ${shown.length} of ${found.length} matching groups`,
    total: found.length,
    groups: shown.map(({ id, name }) => ({ name, html: name, groupId: id, labels: [] })),
  };
};

const listed = (c: Context<Env>, groups: Group[]): Group[] => {
  const ids = listParam(c, 'groupId', 'groupId[]');
  const names = listParam(c, 'groupName', 'groupName[]');
  return groups.filter(({ id, name }) => (!ids && !names) || ids?.includes(id) || names?.includes(name));
};

/** Groups and their members. */
export const groupRoutes = (routes: Routes, jira: Jira): void => {
  routes.get('/rest/api/3/group/member', (c) => {
    const r = c.var.renderer;
    requireGlobally(r.viewer, ['USER_PICKER', 'ADMINISTER'], 403, 'You do not have the permission to browse users and groups.');
    const members = groupOf(c).members.flatMap((accountId) => r.state.users.get(accountId) ?? []);
    return c.json(pageOf(c, members, (user) => userView(r, user)));
  });
  routes.get('/rest/api/3/groups/picker', (c) => c.json(picked(c)));
  routes.get('/rest/api/3/group/bulk', (c) => {
    requireGlobally(c.var.renderer.viewer, ['USER_PICKER', 'ADMINISTER'], 403, 'You do not have the permission to browse users and groups.');
    return c.json(pageOf(c, listed(c, [...jira.state.groups.values()]), ({ id, name }) => ({ name, groupId: id })));
  });
};
