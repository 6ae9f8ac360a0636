import { join } from 'node:path';
import type { Hono } from 'hono';
import { readStatic } from '../readStatic';
import { problem, problemPage } from '../reply';
import type { Sandbox } from '../Sandbox';

const wantsFile = (path: string): boolean => /\.[a-z0-9]+$/i.test(path) && !/^\/(browse|jira|wiki)\//.test(path);

/** The pages that stand in for Jira's: files as they are, and the one page for every address that the browser's router knows. */
export function hostRoutes(server: Hono, sandbox: Sandbox): void {
  const dir = join(sandbox.options.root, 'build/host');
  server.all('/_sandbox/*', (context) => problem(404, `The sandbox has no ${context.req.method} ${context.req.path}. sandbox/README.md lists what it has.`));
  server.all('/_bridge/*', (context) => problem(404, `The sandbox has no ${context.req.method} ${context.req.path}.`));
  server.get('*', async (context) => {
    const { path } = context.req;
    const file = path === '/' ? null : await readStatic(dir, decodeURIComponent(path));
    const shown = file ?? (wantsFile(path) ? null : await readStatic(dir, 'index.html'));
    if (shown) return new Response(new Uint8Array(shown.body), { headers: { 'Content-Type': shown.type, 'Cache-Control': 'no-cache', 'X-Frame-Options': 'DENY', 'X-Content-Type-Options': 'nosniff' } });
    return wantsFile(path) ? problemPage(404, 'Not found', `There is no ${path}.`) : problemPage(503, 'Not built', 'The host pages are missing: run npm run build.');
  });
}
