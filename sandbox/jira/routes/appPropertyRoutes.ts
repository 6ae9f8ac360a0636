import type { Context } from 'hono';
import type { Env, Routes } from '../http/Env';
import { checkPropertyKey, propertyValue } from '../http/propertyValue';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';

const LONGEST_KEY = 127;

const PROPERTIES = '/rest/forge/1/app/properties';
const PROPERTY = `${PROPERTIES}/:propertyKey`;

/** Only the app itself is answered: neither a person nor the app acting for one. */
const requireApp = (c: Context<Env>): void => {
  if (c.var.renderer.viewer.actor.kind !== 'app') throw new RestError(403, 'Access to this resource must be authenticated as an app.');
};

const keyOf = (c: Context<Env>): string => {
  requireApp(c);
  const key = c.req.param('propertyKey') ?? '';
  checkPropertyKey(key, LONGEST_KEY);
  return key;
};

const existing = (jira: Jira, c: Context<Env>): string => {
  const key = keyOf(c);
  if (!jira.state.appProperties.has(key)) throw new RestError(404, 'Property with key not found.');
  return key;
};

/** Properties that a Forge app keeps in Jira. */
export const appPropertyRoutes = (routes: Routes, jira: Jira): void => {
  routes.get(PROPERTIES, (c) => {
    requireApp(c);
    return c.json({ keys: [...jira.state.appProperties.keys()].map((key) => ({ key, self: `${c.var.renderer.base}${PROPERTIES}/${encodeURIComponent(key)}` })) });
  });
  routes.get(PROPERTY, (c) => {
    const key = existing(jira, c);
    return c.json({ key, value: jira.state.appProperties.get(key) } as Record<string, unknown>);
  });
  routes.put(PROPERTY, async (c) => {
    const key = keyOf(c);
    const value = propertyValue(await c.req.text());
    const before = jira.state.appProperties.has(key);
    jira.commit({ kind: 'app-property-set', key, value });
    return before ? c.json({ message: 'Property updated.', statusCode: 200 }) : c.json({ message: 'Property created.', statusCode: 201 }, 201);
  });
  routes.delete(PROPERTY, (c) => {
    jira.commit({ kind: 'app-property-deleted', key: existing(jira, c) });
    return c.body(null, 204);
  });
};
