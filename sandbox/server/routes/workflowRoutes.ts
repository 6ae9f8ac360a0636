import type { Context, Hono } from 'hono';
import { bodyOf, problem } from '../reply';
import type { Sandbox } from '../Sandbox';
import { signIn } from '../signIn';

interface Rule {
  moduleKey: string;
  configuration: string | null;
}

const RULES = '/_sandbox/workflows/:workflowId/transitions/:transitionId/validators';

/** Who is signed in must administer Jira, as in the real editor; a script that signs in as nobody may too. */
function refusal(context: Context, sandbox: Sandbox): Response | null {
  const accountId = signIn(context.req.header('authorization'));
  const person = sandbox.jira.people().find((one) => one.accountId === accountId);
  if (accountId === null || person?.admin) return null;
  return person ? problem(403, `${person.displayName} does not administer Jira, and so cannot change workflows.`) : problem(401, `There is no account "${accountId}" on this site.`);
}

async function ruleOf(context: Context, sandbox: Sandbox): Promise<Rule | Response> {
  const body = await bodyOf(context.req);
  const { moduleKey, configuration = null } = body ?? {};
  if (typeof moduleKey !== 'string' || sandbox.host.app.modules.get(moduleKey)?.type !== 'jira:workflowValidator')
    return problem(400, `moduleKey: the key of a jira:workflowValidator in manifest.yml is needed, not ${JSON.stringify(moduleKey)}.`);
  if (configuration !== null && typeof configuration !== 'string') return problem(400, 'configuration: a text or null is needed.');
  return { moduleKey, configuration };
}

/** Adds, changes or removes a rule. Jira throws for a workflow, transition or rule that is not there. */
function change(context: Context, sandbox: Sandbox, ruleId: string | null, rule: Rule | null): Response {
  const { workflowId = '', transitionId = '' } = context.req.param() as Record<string, string>;
  try {
    return context.json(sandbox.jira.setValidator(workflowId, transitionId, ruleId, rule));
  } catch (error) {
    return problem(404, (error as Error).message);
  }
}

/** The workflow editor's data: workflows, and the app's validators on their transitions. */
export function workflowRoutes(server: Hono, sandbox: Sandbox): void {
  server.get('/_sandbox/workflows', (context) => context.json(sandbox.jira.workflows()));
  server.post(RULES, async (context) => {
    const rule = refusal(context, sandbox) ?? (await ruleOf(context, sandbox));
    return rule instanceof Response ? rule : change(context, sandbox, null, rule);
  });
  server.put(`${RULES}/:ruleId`, async (context) => {
    const rule = refusal(context, sandbox) ?? (await ruleOf(context, sandbox));
    return rule instanceof Response ? rule : change(context, sandbox, context.req.param('ruleId'), rule);
  });
  server.delete(`${RULES}/:ruleId`, (context) => refusal(context, sandbox) ?? change(context, sandbox, context.req.param('ruleId') ?? null, null));
}
