import { join } from 'node:path';
import type { Hono } from 'hono';
import { readStatic, type StaticFile } from '../readStatic';
import { problemPage } from '../reply';
import type { Sandbox } from '../Sandbox';

const BRIDGE = '/_frame/__bridge.js';

/** The bridge must be there before any script of the app runs, and must be a file: the policy allows no inline script. */
function withBridge(html: string): string {
  const tag = `<script src="${BRIDGE}"></script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + tag) : tag + html;
}

function answer({ body, type }: StaticFile, csp: string): Response {
  const html = type.startsWith('text/html');
  const headers = { 'Content-Type': type, 'Content-Security-Policy': csp, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
  return new Response(html ? withBridge(body.toString('utf8')) : new Uint8Array(body), { headers });
}

/** The app's built pages, under the policy that Forge would serve them with. */
export function frameRoutes(server: Hono, sandbox: Sandbox): void {
  const { root, appDir } = sandbox.options;
  server.get(BRIDGE, async () => {
    const file = await readStatic(join(root, 'build/host'), 'frame-bridge.js');
    return file ? answer(file, sandbox.host.csp()) : problemPage(503, 'Not built', 'build/host/frame-bridge.js is missing: run npm run build.');
  });
  server.get('/_frame/:resource/*', async (context) => {
    const key = context.req.param('resource');
    const resource = sandbox.host.resource(key);
    if (!resource) return problemPage(404, 'Not found', `manifest.yml has no resource "${key}".`);
    const path = decodeURIComponent(context.req.path.slice(`/_frame/${key}/`.length)) || 'index.html';
    const file = await readStatic(join(appDir, resource.path), path);
    return file ? answer(file, sandbox.host.csp()) : problemPage(404, 'Not found', `The resource "${key}" has no file ${path}.`);
  });
}
