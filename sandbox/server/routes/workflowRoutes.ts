import type { Context, Hono } from 'hono';
import { compileCondition, ownExpression } from '../../forge/invoke/Conditions';
import { savedConfiguration } from '../../forge/invoke/savedConfiguration';
import type { RuleKind } from '../../types';
import { bodyOf, problem } from '../reply';
import type { Sandbox } from '../Sandbox';
import { signIn } from '../signIn';

interface Rule {
  moduleKey: string;
  configuration: string | null;
}

const TRANSITION = '/_sandbox/workflows/:workflowId/transitions/:transitionId';

const moduleTypes: Record<RuleKind, string> = {
  conditions: 'jira:workflowCondition',
  validators: 'jira:workflowValidator',
  postFunctions: 'jira:workflowPostFunction',
};

/** Who is signed in must administer Jira, as in the real editor; a script that signs in as nobody may too. */
function refusal(context: Context, sandbox: Sandbox): Response | null {
  const accountId = signIn(context.req.header('authorization'));
  const person = sandbox.jira.people().find((one) => one.accountId === accountId);
  if (accountId === null || person?.admin) return null;
  return person ? problem(403, `${person.displayName} does not administer Jira, and so cannot change workflows.`) : problem(401, `There is no account "${accountId}" on this site.`);
}

/** What is wrong with the expression that a condition's form saved in place of the manifest's; null where nothing is. */
function expressionProblem(kind: RuleKind, configuration: string | null): string | null {
  const expression = kind === 'conditions' ? ownExpression(savedConfiguration(configuration)) : null;
  const compiled = expression === null ? null : compileCondition(expression);
  return compiled && !compiled.ok ? `configuration.expression: ${compiled.error}.` : null;
}

async function ruleOf(context: Context, sandbox: Sandbox, kind: RuleKind): Promise<Rule | Response> {
  const body = await bodyOf(context.req);
  const { moduleKey, configuration = null } = body ?? {};
  if (typeof moduleKey !== 'string' || sandbox.host.app.modules.get(moduleKey)?.type !== moduleTypes[kind])
    return problem(400, `moduleKey: the key of a ${moduleTypes[kind]} in manifest.yml is needed, not ${JSON.stringify(moduleKey)}.`);
  if (configuration !== null && typeof configuration !== 'string') return problem(400, 'configuration: a text or null is needed.');
  const wrong = expressionProblem(kind, configuration);
  return wrong ? problem(400, wrong) : { moduleKey, configuration };
}

/** Adds, changes or removes a rule. Jira throws for a workflow, transition or rule that is not there. */
function change(context: Context, sandbox: Sandbox, kind: RuleKind, rule: Rule | null): Response {
  const { workflowId = '', transitionId = '', ruleId = null } = context.req.param() as Record<string, string>;
  try {
    return context.json(sandbox.jira.setRule({ workflowId, transitionId, kind }, ruleId, rule));
  } catch (error) {
    return problem(404, (error as Error).message);
  }
}

/** The workflow editor's data: workflows, and the app's rules on their transitions. */
export function workflowRoutes(server: Hono, sandbox: Sandbox): void {
  server.get('/_sandbox/workflows', (context) => context.json(sandbox.jira.workflows()));
  for (const kind of Object.keys(moduleTypes) as RuleKind[]) {
    const save = async (context: Context): Promise<Response> => {
      const rule = refusal(context, sandbox) ?? (await ruleOf(context, sandbox, kind));
      return rule instanceof Response ? rule : change(context, sandbox, kind, rule);
    };
    server.post(`${TRANSITION}/${kind}`, save);
    server.put(`${TRANSITION}/${kind}/:ruleId`, save);
    server.delete(`${TRANSITION}/${kind}/:ruleId`, (context) => refusal(context, sandbox) ?? change(context, sandbox, kind, null));
  }
}
