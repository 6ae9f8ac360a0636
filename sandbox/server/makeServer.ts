import { Hono, type HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { guard } from './guard';
import { problem } from './reply';
import { appRoutes } from './routes/appRoutes';
import { controlRoutes } from './routes/controlRoutes';
import { frameRoutes } from './routes/frameRoutes';
import { hostRoutes } from './routes/hostRoutes';
import { restRoutes } from './routes/restRoutes';
import { siteRoutes } from './routes/siteRoutes';
import { workflowRoutes } from './routes/workflowRoutes';
import type { Sandbox } from './Sandbox';

/** Far above what any route takes, so that each can say its own limit. */
const LARGEST_BODY = 20 * 1024 * 1024;

const limit = bodyLimit({ maxSize: LARGEST_BODY, onError: () => problem(413, 'The request is larger than 20 MB.') });

const hasBody = (request: HonoRequest): boolean => request.header('content-length') !== undefined || request.header('transfer-encoding') !== undefined;

/** All routes of the sandbox. Whatever goes wrong inside is told in the terminal, and as a plain sentence to the caller. */
export function makeServer(sandbox: Sandbox): Hono {
  const server = new Hono();
  server.use(guard(sandbox));
  // the limit reads the body, and Hono's Node adapter fails on reading one that is not there (a DELETE, mostly)
  server.use((context, next) => (hasBody(context.req) ? limit(context, next) : next()));
  for (const add of [restRoutes, siteRoutes, appRoutes, controlRoutes, workflowRoutes, frameRoutes, hostRoutes]) add(server, sandbox);
  server.onError((error) => {
    console.error('[sandbox]', error);
    return problem(500, 'The sandbox failed; the terminal in which it runs says how.');
  });
  return server;
}
