import type { Hono } from 'hono';
import { parseInstant } from '../../forge/runtime/parseInstant';
import { bodyOf, problem } from '../reply';
import type { Sandbox } from '../Sandbox';

const NAMES = { seed: 'Aurora Mobility', import: 'Imported portfolio', generated: 'Generated portfolio' };

const clockJson = ({ clock }: Sandbox) => ({ today: clock.today(), now: clock.now().toISOString(), kind: clock.saved().kind });

/** The site as a whole: what it is, who is on it, what time it is, and back to its first state. */
export function siteRoutes(server: Hono, sandbox: Sandbox): void {
  server.get('/_sandbox/site', (context) =>
    context.json({
      siteName: NAMES[sandbox.options.source.kind],
      ...clockJson(sandbox),
      modules: sandbox.host.modules(),
      people: sandbox.jira.people(),
      appId: sandbox.host.app.appId,
      environmentId: sandbox.host.environmentId,
    }),
  );
  server.get('/_sandbox/people', (context) => context.json(sandbox.jira.people()));
  for (const [name, closed] of [['close', true], ['reopen', false]] as const)
    server.post(`/_sandbox/people/:accountId/${name}`, (context) => {
      const { accountId } = context.req.param();
      const person = sandbox.jira.closeAccount(accountId, closed);
      return person ? context.json(person) : problem(404, `There is no account "${accountId}" on this site. GET /_sandbox/people lists them.`);
    });
  server.get('/_sandbox/clock', (context) => context.json(clockJson(sandbox)));
  server.post('/_sandbox/clock', async (context) => {
    const body = await bodyOf(context.req);
    const wanted = body?.today ?? body?.now;
    if (wanted === 'real') sandbox.clock.set(null);
    else {
      const instant = parseInstant(wanted);
      if (!instant) return problem(400, `today: a day as YYYY-MM-DD is needed, or now: an instant such as 2026-11-24T09:00:00Z; not ${JSON.stringify(wanted)}.`);
      sandbox.clock.set(instant);
    }
    return context.json(clockJson(sandbox));
  });
  server.post('/_sandbox/reset', async (context) => {
    await sandbox.reset();
    return context.json(clockJson(sandbox));
  });
}
