import type { ArrowFunctionExpression, BinaryExpression, CallExpression, Expression, LogicalExpression, MemberExpression, NewExpression, SpreadElement, Super } from 'acorn';
import { CalendarDate, Instant } from './dates';
import { ExpressionError } from './ExpressionError';
import { callMethod, methodType } from './methods';
import { operators, typeProblem } from './operators';
import { memberType, type TypeName } from './types';
import { readMember, readOptional, typeOf } from './values';

/** What an expression is evaluated with. */
export interface Env {
  values: Readonly<Record<string, unknown>>;
  now: Date;
  /** Whose days `toCalendarDate()` and `new CalendarDate()` mean. */
  timeZone: string;
}

/** A part of an expression, ready to be evaluated, with its type as far as it is known before. */
export interface Part {
  type: TypeName;
  run(env: Env): unknown;
}

/** The variables in sight and their types. */
export type Scope = Readonly<Record<string, TypeName>>;

type Node = Expression | SpreadElement | Super;

const beyond = (what: string): never => {
  throw new ExpressionError(`${what} is beyond what the sandbox evaluates`);
};
const need = (problem: string | null): void => {
  if (problem) throw new ExpressionError(problem);
};
const unite = (a: TypeName, b: TypeName): TypeName => (a === b ? a : 'Any');

function binary({ operator, left, right }: BinaryExpression, scope: Scope): Part {
  const known = operators[operator];
  if (!known || left.type === 'PrivateIdentifier') return beyond(`"${operator}"`);
  const [a, b] = [compileNode(left, scope), compileNode(right, scope)];
  need(typeProblem(operator, a.type, b.type));
  return { type: known.type, run: (env) => known.run(a.run(env), b.run(env)) };
}

function logical({ operator, left, right }: LogicalExpression, scope: Scope): Part {
  const [a, b] = [compileNode(left, scope), compileNode(right, scope)];
  const type = unite(a.type, b.type);
  if (operator === '&&') return { type, run: (env) => a.run(env) && b.run(env) };
  return operator === '||' ? { type, run: (env) => a.run(env) || b.run(env) } : { type, run: (env) => a.run(env) ?? b.run(env) };
}

/** The name of a member where it is written out, as in `a.b` and `a['b']`. */
function staticName({ computed, property }: MemberExpression): string | null {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && ['string', 'number'].includes(typeof property.value) ? String(property.value) : null;
}

function member(node: MemberExpression, scope: Scope): Part {
  const owner = compileNode(node.object, scope);
  const read = node.optional ? readOptional : readMember;
  const name = staticName(node);
  if (name !== null) {
    const type = memberType(owner.type, name);
    return type === null ? beyond(`"${name}" of ${owner.type}`) : { type, run: (env) => read(owner.run(env), name) };
  }
  const computed = compileNode(node.property as Expression, scope);
  return { type: 'Any', run: (env) => read(owner.run(env), keyOf(computed.run(env))) };
}

function keyOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw new ExpressionError(`a member is named by a text or a number, not by ${typeOf(value)}`);
  return String(value);
}

function lambda({ params, body, async }: ArrowFunctionExpression, scope: Scope): (env: Env) => (value: unknown) => unknown {
  const [param, ...others] = params;
  if (async || param?.type !== 'Identifier' || others.length > 0 || body.type === 'BlockStatement') return beyond('a function of this form');
  const result = compileNode(body, { ...scope, [param.name]: 'Any' });
  return (env) => (value) => result.run({ ...env, values: { ...env.values, [param.name]: value } });
}

const argument = (node: Node, scope: Scope): ((env: Env) => unknown) => {
  if (node.type === 'ArrowFunctionExpression') return lambda(node, scope);
  const part = compileNode(node, scope);
  return (env) => part.run(env);
};

function call(node: CallExpression, scope: Scope): Part {
  const { callee } = node;
  const argumentsOf = () => node.arguments.map((one) => argument(one, scope));
  if (callee.type === 'Identifier' && callee.name === 'Number' && node.arguments.length === 1) return toNumber(argumentsOf());
  if (callee.type !== 'MemberExpression' || node.optional) return beyond('a call of this form');
  const name = staticName(callee) ?? beyond('a computed method');
  const owner = compileNode(callee.object, scope);
  const type = methodType(owner.type, name) ?? beyond(`"${name}()" of ${owner.type}`);
  const args = argumentsOf();
  return {
    type,
    run: (env) => {
      const value = owner.run(env) ?? null;
      return value === null && callee.optional ? null : callMethod(value, name, args.map((one) => one(env)));
    },
  };
}

const toNumber = ([text]: ((env: Env) => unknown)[]): Part => ({ type: 'Number', run: (env) => Number(text?.(env)) });

function construct({ callee, arguments: given }: NewExpression, scope: Scope): Part {
  const name = callee.type === 'Identifier' ? callee.name : '';
  if (!['Date', 'CalendarDate'].includes(name) || given.length > 1) return beyond(`new ${name || 'of this form'}`);
  const value = given[0] ? argument(given[0], scope) : null;
  return { type: name as TypeName, run: (env) => (name === 'Date' ? instantOf(value?.(env), env) : dayOf(value?.(env), env)) };
}

function instantOf(value: unknown, { now, timeZone }: Env): Instant {
  if (value !== undefined && typeof value !== 'string' && typeof value !== 'number') throw new ExpressionError(`new Date() takes a text or a number, not ${typeOf(value)}`);
  return new Instant(value === undefined ? now.getTime() : new Date(value).getTime(), timeZone);
}

function dayOf(value: unknown, env: Env): CalendarDate {
  if (value === undefined) return instantOf(undefined, env).toCalendarDate();
  if (typeof value !== 'string') throw new ExpressionError(`new CalendarDate() takes a text, not ${typeOf(value)}`);
  return new CalendarDate(value);
}

function identifier(name: string, scope: Scope): Part {
  if (name === 'undefined') return { type: 'null', run: () => null };
  const type = Object.hasOwn(scope, name) ? scope[name] : undefined;
  return type === undefined ? beyond(`"${name}"`) : { type, run: ({ values }) => values[name] ?? null };
}

function literal(value: unknown): Part {
  if (value instanceof RegExp || typeof value === 'bigint') return beyond(String(value));
  return { type: typeOf(value), run: () => value };
}

function negated(operator: string, inner: Part): Part {
  if (operator === '!') return { type: 'Boolean', run: (env) => !inner.run(env) };
  return operator === '-' ? { type: 'Number', run: (env) => operators['-']?.run(0, inner.run(env)) } : beyond(`"${operator}"`);
}

function list(elements: (Expression | SpreadElement | null)[], scope: Scope): Part {
  const parts = elements.map((one) => (one ? compileNode(one, scope) : beyond('a hole in a list')));
  return { type: 'List', run: (env) => parts.map((part) => part.run(env)) };
}

/**
 * Turns a part of a parsed expression into what evaluates it.
 *
 * @throws ExpressionError where it is beyond what the sandbox evaluates, or its types can't fit
 */
export function compileNode(node: Node, scope: Scope): Part {
  switch (node.type) {
    case 'Literal': return literal(node.value);
    case 'Identifier': return identifier(node.name, scope);
    case 'ArrayExpression': return list(node.elements, scope);
    case 'BinaryExpression': return binary(node, scope);
    case 'LogicalExpression': return logical(node, scope);
    case 'UnaryExpression': return negated(node.operator, compileNode(node.argument, scope));
    case 'MemberExpression': return member(node, scope);
    // `a?.b.c` reads `c` of null where `a` is null, and fails: nothing says that Jira skips the rest of the chain
    case 'ChainExpression': return compileNode(node.expression, scope);
    case 'ConditionalExpression': {
      const [test, yes, no] = [compileNode(node.test, scope), compileNode(node.consequent, scope), compileNode(node.alternate, scope)];
      return { type: unite(yes.type, no.type), run: (env) => (test.run(env) ? yes : no).run(env) };
    }
    case 'CallExpression': return call(node, scope);
    case 'NewExpression': return construct(node, scope);
    default: return beyond(node.type);
  }
}
