import { compileExpression } from '../../expressions/compileExpression';

/** The value of an expression for an event. Throws when it touches a member of something that is not there, as Forge's evaluation does. */
export type Evaluate = (event: unknown) => unknown;

export type Compiled = { ok: true; evaluate: Evaluate } | { ok: false; error: string };

/**
 * Compiles a trigger's filter expression, or says what in it the sandbox does not evaluate, so that the host can refuse to
 * start instead of delivering the wrong events.
 *
 * @example compileFilter("event.issue.fields.issuetype.name == 'Epic'", () => clock.now())
 */
export function compileFilter(expression: string, now: () => Date): Compiled {
  const compiled = compileExpression(expression, { event: 'Any' });
  if (!compiled.ok) return compiled;
  return { ok: true, evaluate: (event) => compiled.evaluate({ values: { event }, now: now(), timeZone: 'UTC' }) };
}
