import { compileExpression } from '../../expressions/compileExpression';
import { compileCondition } from '../invoke/Conditions';
import type { App, AppModule } from './app';

/** What Jira's event for a post function carries needs both. */
const POST_FUNCTION_SCOPES = ['read:jira-work', 'manage:jira-configuration'];

function expressionProblems({ type, spec }: AppModule): string[] {
  const condition = type === 'jira:workflowCondition' ? compileCondition(spec.expression ?? '') : null;
  const summary = spec.configurationDescription && compileExpression(spec.configurationDescription.expression, { config: 'Any' });
  return [
    ...(condition && !condition.ok ? [`${type} ${spec.key}: expression: ${condition.error}.`] : []),
    ...(summary && !summary.ok ? [`${type} ${spec.key}: configurationDescription.expression: ${summary.error}.`] : []),
  ];
}

function scopeProblems({ scopes }: App, { type, spec }: AppModule): string[] {
  const missing = type === 'jira:workflowPostFunction' ? POST_FUNCTION_SCOPES.filter((scope) => !scopes.has(scope)) : [];
  return missing.length === 0 ? [] : [`${type} ${spec.key}: manifest.yml needs the scope ${missing.join(' and ')} for it.`];
}

/** What is wrong with an app's workflow rules, in plain words; empty if the sandbox can run them all. */
export const ruleProblems = (app: App): string[] => [...app.modules.values()].flatMap((module) => [...expressionProblems(module), ...scopeProblems(app, module)]);
