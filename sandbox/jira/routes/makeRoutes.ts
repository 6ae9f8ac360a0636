import { Hono } from 'hono';
import type { Env, Routes } from '../http/Env';
import { RestError } from '../http/RestError';
import { JqlError } from '../jql/JqlError';
import { makeViewer } from '../permissions/makeViewer';
import type { Jira } from '../state/Jira';
import { agileRoutes } from './agileRoutes';
import { appPropertyRoutes } from './appPropertyRoutes';
import { archiveRoutes } from './archiveRoutes';
import { avatarRoutes } from './avatarRoutes';
import { changelogRoutes } from './changelogRoutes';
import { groupRoutes } from './groupRoutes';
import { issueRoutes } from './issueRoutes';
import { linkRoutes } from './linkRoutes';
import { metadataRoutes } from './metadataRoutes';
import { permissionRoutes } from './permissionRoutes';
import { projectRoutes } from './projectRoutes';
import { propertyRoutes } from './propertyRoutes';
import { searchRoutes } from './searchRoutes';
import { transitionRoutes } from './transitionRoutes';
import { userRoutes } from './userRoutes';
import { versionRoutes } from './versionRoutes';

const refusal = (messages: string[], errors: Record<string, string> = {}): { errorMessages: string[]; errors: Record<string, string> } => ({ errorMessages: messages, errors });

const answerErrors = (routes: Routes): void => {
  routes.onError((error, c) => {
    if (error instanceof RestError) return c.json(refusal(error.messages, error.fields), error.status);
    if (error instanceof JqlError) return c.json(refusal(error.messages), 400);
    throw error;
  });
  routes.notFound((c) => c.json({ errorMessages: [`${c.req.method} ${new URL(c.req.url).pathname} is not implemented by the sandbox`] }, 501));
};

/** Answers 401 to an account that the site does not know, or that is closed, before any route looks at it. */
const identify = (routes: Routes, jira: Jira): void => {
  routes.use('*', async (c, next) => {
    const { actor } = c.env;
    const user = actor.kind === 'user' ? jira.state.users.get(actor.accountId) : null;
    if (user === undefined || user?.closed) throw new RestError(401, 'Client must be authenticated to access this resource.');
    c.set('renderer', { state: jira.state, viewer: makeViewer(jira.state, actor), base: new URL(c.req.url).origin });
    await next();
  });
};

/** Every route that the embedded Jira answers. What is not here answers 501 with its name. */
export const makeRoutes = (jira: Jira): Routes => {
  const routes = new Hono<Env>();
  identify(routes, jira);
  answerErrors(routes);
  searchRoutes(routes, jira);
  issueRoutes(routes, jira);
  changelogRoutes(routes);
  transitionRoutes(routes, jira);
  propertyRoutes(routes, jira);
  appPropertyRoutes(routes, jira);
  linkRoutes(routes, jira);
  permissionRoutes(routes);
  projectRoutes(routes, jira);
  archiveRoutes(routes, jira);
  versionRoutes(routes, jira);
  metadataRoutes(routes, jira);
  userRoutes(routes, jira);
  groupRoutes(routes, jira);
  agileRoutes(routes);
  avatarRoutes(routes);
  return routes;
};
