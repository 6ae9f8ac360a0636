import type { Hono } from 'hono';
import type { Actor } from '../../types';
import { problem } from '../reply';
import type { Sandbox } from '../Sandbox';
import { signIn } from '../signIn';

/** Jira's REST API as a person. Scopes are an app's business and not checked here; Jira's own permissions are. */
export function restRoutes(server: Hono, sandbox: Sandbox): void {
  server.all('/rest/*', (context) => {
    const accountId = signIn(context.req.header('authorization'));
    if (accountId !== null && !sandbox.knows(accountId)) return problem(401, `There is no account "${accountId}" on this site. GET /_sandbox/people lists them.`);
    const actor: Actor = accountId === null ? { kind: 'anonymous' } : { kind: 'user', accountId };
    return sandbox.jira.fetch(context.req.raw, actor);
  });
  for (const prefix of ['/wiki/rest/*', '/wiki/api/*', '/gateway/*', '/api/*'])
    server.all(prefix, (context) => problem(501, `The sandbox does not implement ${context.req.method} ${context.req.path}.`));
}
