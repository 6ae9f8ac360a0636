import type { Context } from 'hono';
import { requireGlobally, requireLogin } from '../http/access';
import type { Env, Routes } from '../http/Env';
import { pageOf } from '../http/pageOf';
import { listParam, numberParam } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import type { User } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { appUser, userView } from '../views/userView';

const BROWSE_USERS = 'You do not have the permission to browse users and groups.';

const requirePicker = (r: Renderer): void => requireGlobally(r.viewer, ['USER_PICKER', 'ADMINISTER'], 403, BROWSE_USERS);

const userOf = (r: Renderer, accountId: string | undefined): User => {
  const user = r.state.users.get(accountId ?? '');
  if (!user) throw new RestError(404, `Specified user does not exist or you do not have required permissions`);
  return user;
};

const withGroups = (r: Renderer, user: User): Record<string, unknown> => {
  const groups = [...r.state.groups.values()].filter(({ members }) => members.includes(user.accountId));
  return {
    ...userView(r, user),
    locale: 'en_US',
    groups: { size: groups.length, items: [] },
    applicationRoles: { size: 1, items: [] },
    expand: 'groups,applicationRoles',
  };
};

const slice = (c: Context<Env>, users: User[]): User[] => {
  const startAt = numberParam(c, 'startAt', 0);
  return users.slice(startAt, startAt + Math.min(1000, numberParam(c, 'maxResults', 50)));
};

const matching = (r: Renderer, query: string): User[] => {
  const lower = query.toLowerCase();
  return [...r.state.users.values()].filter(({ accountId, displayName, closed }) => !closed && (
    accountId.toLowerCase() === lower || displayName.toLowerCase().split(/\s+/).some((word) => word.startsWith(lower)) || displayName.toLowerCase().startsWith(lower)));
};

const search = (c: Context<Env>): User[] => {
  const r = c.var.renderer;
  const query = c.req.query('query');
  const accountId = c.req.query('accountId');
  if (query === undefined && accountId === undefined) throw new RestError(400, 'The query parameters accountId, query and property are empty. At least one is required.');
  // Without "Browse users and groups" Jira finds only exact matches of what the caller knows already; the sandbox finds nobody.
  if (!r.viewer.mayGlobally('USER_PICKER')) return [];
  return accountId === undefined ? matching(r, query ?? '') : [...r.state.users.values()].filter((user) => user.accountId === accountId);
};

const picked = (c: Context<Env>): Record<string, unknown> => {
  const r = c.var.renderer;
  const found = r.viewer.mayGlobally('USER_PICKER') ? matching(r, c.req.query('query') ?? '') : [];
  const users = found.slice(0, numberParam(c, 'maxResults', 50)).map((user) => {
    const { accountId, accountType, displayName, avatarUrls } = userView(r, user) as { accountId: string; accountType: string; displayName: string; avatarUrls: Record<string, string> };
    return { accountId, accountType, displayName, html: displayName, avatarUrl: avatarUrls['24x24'] };
  });
  return { users, total: found.length, header: `Showing ${users.length} of ${found.length} matching users` };
};

const myself = (r: Renderer): Record<string, unknown> => {
  requireLogin(r);
  return r.viewer.actor.kind === 'app' ? withGroups(r, appUser) : withGroups(r, userOf(r, r.viewer.accountId ?? undefined));
};

/** People. */
export const userRoutes = (routes: Routes, jira: Jira): void => {
  routes.get('/rest/api/3/myself', (c) => c.json(myself(c.var.renderer)));
  routes.get('/rest/api/3/user', (c) => {
    requireLogin(c.var.renderer);
    requirePicker(c.var.renderer);
    return c.json(withGroups(c.var.renderer, userOf(c.var.renderer, c.req.query('accountId'))));
  });
  routes.get('/rest/api/3/user/search', (c) => c.json(slice(c, search(c)).map((user) => userView(c.var.renderer, user))));
  routes.get('/rest/api/3/users/search', (c) => {
    requirePicker(c.var.renderer);
    return c.json(slice(c, [...jira.state.users.values()]).map((user) => userView(c.var.renderer, user)));
  });
  routes.get('/rest/api/3/user/picker', (c) => c.json(picked(c)));
  routes.get('/rest/api/3/user/bulk', (c) => {
    requireLogin(c.var.renderer);
    const ids = new Set(listParam(c, 'accountId', 'accountId[]') ?? []);
    if (ids.size === 0) throw new RestError(400, 'The accountId query parameter is required.');
    return c.json(pageOf(c, [...jira.state.users.values()].filter(({ accountId }) => ids.has(accountId)), (user) => userView(c.var.renderer, user), 200));
  });
  routes.get('/rest/api/3/user/groups', (c) => {
    requirePicker(c.var.renderer);
    const user = userOf(c.var.renderer, c.req.query('accountId'));
    const groups = [...jira.state.groups.values()].filter(({ members }) => members.includes(user.accountId));
    return c.json(groups.map(({ id, name }) => ({ name, groupId: id, self: `${c.var.renderer.base}/rest/api/3/group?groupId=${id}` })));
  });
};
