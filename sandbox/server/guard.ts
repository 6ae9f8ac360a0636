import type { MiddlewareHandler } from 'hono';
import type { Sandbox } from './Sandbox';
import { problem, problemPage } from './reply';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Keeps apart the two origins that stand for Atlassian's and the app's: host pages and APIs on `localhost`, app frames on
 * `127.0.0.1`. A request that names any other host is a page elsewhere whose name was pointed here (DNS rebinding); one that
 * changes something and comes from another origin is a page elsewhere too. Neither is answered.
 */
export function guard(sandbox: Sandbox): MiddlewareHandler {
  return async (context, next) => {
    const { host, frame } = sandbox.origins;
    const asked = `http://${context.req.header('host') ?? ''}`;
    const isFrame = context.req.path.startsWith('/_frame/');
    if (asked !== host && asked !== frame) return problem(421, `The sandbox answers at ${host} only.`);
    if (isFrame !== (asked === frame)) return problemPage(404, 'Not here', isFrame ? `App frames live at ${frame}.` : `The site lives at ${host}.`);
    const origin = context.req.header('origin');
    if (!SAFE.includes(context.req.method) && origin !== undefined && origin !== asked) return problem(403, 'Requests from other origins are refused.');
    return next();
  };
}
