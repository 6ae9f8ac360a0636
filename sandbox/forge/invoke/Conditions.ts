import { compileExpression, type Compiled } from '../../expressions/compileExpression';
import type { Scope } from '../../expressions/compileNode';
import type { ConditionCall, ProductEvent } from '../../types';
import type { App } from '../manifest/app';
import { savedConfiguration } from './savedConfiguration';

/** What a condition's expression may name. */
export const CONDITION_SCOPE: Scope = {
  user: 'User', issue: 'Issue', project: 'Project', transition: 'Transition', workflow: 'Workflow', config: 'Any', groupOperator: 'Any',
};

/** Compiles a condition's expression. One whose type is known to be no Boolean is refused, since Jira would never let anybody pass. */
export function compileCondition(expression: string): Compiled {
  const compiled = compileExpression(expression, CONDITION_SCOPE);
  if (!compiled.ok || compiled.type === 'Boolean' || compiled.type === 'Any') return compiled;
  return { ok: false, error: `it gives a ${compiled.type}, and a condition must give a Boolean` };
}

/** An `expression` in what the form saved replaces the one of the manifest. */
export function ownExpression(configuration: unknown): string | null {
  const expression = (configuration as { expression?: unknown } | null | undefined)?.expression;
  return typeof expression === 'string' ? expression : null;
}

const failedEvent = ({ moduleKey, place }: ConditionCall, app: App, expression: string, message: string, now: Date): ProductEvent => ({
  eventType: 'avi:jira:failed:expression',
  payload: {
    timestamp: String(now.getTime()),
    extensionId: `${app.appId}/static/${moduleKey}`,
    workflowId: place.workflowId,
    workflowName: place.workflowName,
    conditionId: place.ruleId,
    expression,
    errorMessages: [message],
  },
  selfGenerated: false,
});

/** Evaluates the app's workflow conditions. What fails, gives no Boolean, or belongs to no module does not hold. */
export class Conditions {
  readonly #compiled = new Map<string, Compiled>();

  constructor(
    private readonly app: App,
    private readonly now: () => Date,
    private readonly emit: (event: ProductEvent) => void,
  ) {}

  holds(call: ConditionCall): boolean {
    const module = this.app.modules.get(call.moduleKey);
    if (module?.type !== 'jira:workflowCondition') return false;
    const config = savedConfiguration(call.configuration);
    const expression = ownExpression(config) ?? module.spec.expression ?? '';
    try {
      return this.#value(expression, call, config);
    } catch (error) {
      const { message } = error as Error;
      console.error(`[forge] condition ${call.moduleKey} hides its transition: ${message}`);
      this.emit(failedEvent(call, this.app, expression, message, this.now()));
      return false;
    }
  }

  #value(expression: string, { variables, timeZone }: ConditionCall, config: unknown): boolean {
    const compiled = this.#compile(expression);
    if (!compiled.ok) throw new Error(compiled.error);
    const value = compiled.evaluate({ values: { ...variables, config }, now: this.now(), timeZone });
    if (typeof value !== 'boolean') throw new Error('the expression gave no Boolean');
    return value;
  }

  #compile(expression: string): Compiled {
    const compiled = this.#compiled.get(expression) ?? compileCondition(expression);
    this.#compiled.set(expression, compiled);
    return compiled;
  }
}
