import type { Context } from 'hono';
import { requireGlobally, requireLogin } from '../http/access';
import type { Env, Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { jsonBody, listParam, numberParam } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import type { Group } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { userView } from '../views/userView';

const MEMBER = '/rest/api/3/group/user';

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

/** Changing who is in a group is for administrators. */
const requireAdmin = (r: Renderer): void => {
  requireLogin(r);
  requireGlobally(r.viewer, ['ADMINISTER'], 403, 'You do not have the permission to administer groups.');
};

const accountOf = (r: Renderer, accountId: unknown): string => {
  if (typeof accountId !== 'string' || accountId === '') throw new RestError(400, 'The accountId must be specified.');
  if (!r.state.users.has(accountId)) throw new RestError(404, 'Specified user does not exist or you do not have required permissions');
  return accountId;
};

const groupView = (r: Renderer, { id, name, members }: Group): Record<string, unknown> => ({
  name,
  groupId: id,
  self: `${r.base}/rest/api/3/group?groupId=${id}`,
  users: { size: members.length, items: [], 'max-results': 50, 'start-index': 0, 'end-index': 0 },
  expand: 'users',
});

const memberRoutes = (routes: Routes, jira: Jira): void => {
  routes.post(MEMBER, async (c) => {
    const r = c.var.renderer;
    requireAdmin(r);
    const before = groupOf(c);
    const accountId = accountOf(r, (await jsonBody(c)).accountId);
    if (before.members.includes(accountId)) throw new RestError(400, `Cannot add user '${accountId}', user is already a member of '${before.name}'`);
    const group = { ...before, members: [...before.members, accountId] };
    jira.commit({ kind: 'group-saved', group });
    return c.json(groupView(r, group), 201);
  });
  routes.delete(MEMBER, (c) => {
    const r = c.var.renderer;
    requireAdmin(r);
    const group = groupOf(c);
    const accountId = accountOf(r, c.req.query('accountId'));
    if (!group.members.includes(accountId)) throw new RestError(400, `Cannot remove user '${accountId}' from group '${group.name}' since user is not a member of '${group.name}'`);
    jira.commit({ kind: 'group-saved', group: { ...group, members: group.members.filter((member) => member !== accountId) } });
    return c.body(null, 200);
  });
};

/** Groups and their members. */
export const groupRoutes = (routes: Routes, jira: Jira): void => {
  memberRoutes(routes, jira);
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
