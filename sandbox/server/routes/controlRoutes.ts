import type { Hono } from 'hono';
import { bodyOf, problem } from '../reply';
import type { Sandbox } from '../Sandbox';

/** What drives and watches Forge from scripts: faults, schedules, invocations, storage. */
export function controlRoutes(server: Hono, sandbox: Sandbox): void {
  server.get('/_sandbox/faults', (context) => context.json(sandbox.host.faults.settings()));
  server.post('/_sandbox/faults', async (context) => {
    const wrong = sandbox.host.faults.set(await bodyOf(context.req));
    return wrong ? problem(400, wrong) : context.json(sandbox.host.faults.settings());
  });
  server.post('/_sandbox/schedules/:key', async (context) => {
    const key = context.req.param('key');
    const result = await sandbox.host.runSchedule(key);
    if (!result) return problem(404, `manifest.yml has no scheduled trigger "${key}".`);
    return context.json(result.ok ? { ok: true, body: result.value ?? null } : { ok: false, error: { message: result.message } });
  });
  server.post('/_sandbox/settle', async (context) => {
    await sandbox.host.settle();
    return context.json({ ok: true });
  });
  server.get('/_sandbox/invocations', (context) => context.json(sandbox.host.invocations()));
  server.get('/_sandbox/storage', (context) => context.json(sandbox.host.storage(context.req.query('prefix') ?? '')));
}
