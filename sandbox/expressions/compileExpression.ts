import { parse, type Statement, type ModuleDeclaration, type VariableDeclaration } from 'acorn';
import { compileNode, type Env, type Part, type Scope } from './compileNode';
import { ExpressionError } from './ExpressionError';

/** Gives the value of an expression. Throws ExpressionError where Jira's evaluation would fail. */
export type Evaluate = (env: Env) => unknown;

export type Compiled = { ok: true; evaluate: Evaluate; type: Part['type'] } | { ok: false; error: string };

/** Jira takes no longer ones. */
const LONGEST = 1000;

function statements(text: string): (Statement | ModuleDeclaration)[] {
  try {
    return parse(text, { ecmaVersion: 2022, sourceType: 'script' }).body;
  } catch (error) {
    throw new ExpressionError((error as Error).message);
  }
}

interface Variable {
  name: string;
  part: Part;
}

function variables({ kind, declarations }: VariableDeclaration, scope: Scope): Variable[] {
  const found: Variable[] = [];
  for (const { id, init } of declarations) {
    if (kind !== 'let' || id.type !== 'Identifier' || !init) throw new ExpressionError('only "let name = value" is within what the sandbox evaluates');
    found.push({ name: id.name, part: compileNode(init, { ...scope, ...typesOf(found) }) });
  }
  return found;
}

const typesOf = (found: Variable[]): Scope => Object.fromEntries(found.map(({ name, part }) => [name, part.type]));

const withValues = (found: Variable[], env: Env): Env =>
  found.reduce<Env>((so, { name, part }) => ({ ...so, values: { ...so.values, [name]: part.run(so) } }), env);

function whole(text: string, scope: Scope): Part {
  if (text.length > LONGEST) throw new ExpressionError(`it has ${text.length} characters, and Jira takes ${LONGEST} at most`);
  const body = statements(text);
  const last = body.pop();
  const lets: Variable[] = [];
  for (const one of body) {
    if (one.type !== 'VariableDeclaration') throw new ExpressionError(`${one.type} is beyond what the sandbox evaluates: "let" and then one expression is not`);
    lets.push(...variables(one, { ...scope, ...typesOf(lets) }));
  }
  if (last?.type !== 'ExpressionStatement') throw new ExpressionError('it must end in an expression');
  const result = compileNode(last.expression, { ...scope, ...typesOf(lets) });
  return { type: result.type, run: (env) => result.run(withValues(lets, env)) };
}

/**
 * Compiles a Jira expression over the variables of a scope, or says what in it the sandbox does not evaluate, so that the host can
 * refuse to start instead of deciding wrongly.
 *
 * @example compileExpression("issue.issueType.name == 'Epic'", { issue: 'Issue' })
 */
export function compileExpression(text: string, scope: Scope): Compiled {
  try {
    const { type, run } = whole(text, scope);
    return { ok: true, type, evaluate: run };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, error: error.message };
    throw error;
  }
}
