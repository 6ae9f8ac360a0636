import { CalendarDate, Instant } from './dates';
import { Entity } from './Entity';
import { ExpressionError } from './ExpressionError';
import type { TypeName } from './types';
import { typeOf } from './values';

type Operator = (left: unknown, right: unknown) => unknown;

/** Only these have an order; of texts, Jira's documentation does not say that they do. */
const orderOf = (value: unknown): number | string | null =>
  typeof value === 'number' ? value : value instanceof Instant ? value.ms : value instanceof CalendarDate ? value.day : null;

function compared(left: unknown, right: unknown): number {
  const [a, b] = [orderOf(left), orderOf(right)];
  if (a === null || b === null || typeOf(left) !== typeOf(right)) throw new ExpressionError(`Can't compare ${typeOf(left)} to ${typeOf(right)}`);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two values are the same. Of different types they never are; lists and maps are beyond the sandbox. */
export function same(left: unknown, right: unknown): boolean {
  const type = typeOf(left);
  if (type !== typeOf(right)) return false;
  if (type === 'null') return true;
  if (type === 'List' || type === 'Map') throw new ExpressionError('whether two lists or maps are the same is beyond what the sandbox evaluates');
  if (left instanceof Entity) return left.id === (right as Entity).id;
  return (orderOf(left) ?? left) === (orderOf(right) ?? right);
}

const numbers = (sign: string, run: (a: number, b: number) => number): Operator => (left, right) => {
  if (typeof left !== 'number' || typeof right !== 'number') throw new ExpressionError(`Can't use ${sign} on ${typeOf(left)} and ${typeOf(right)}`);
  return run(left, right);
};

const textOf = (value: unknown): string => {
  if (value instanceof CalendarDate) return value.day;
  if (value instanceof Instant) return new Date(value.ms).toISOString();
  if (typeof value === 'object' && value !== null) throw new ExpressionError(`${typeOf(value)} as a text is beyond what the sandbox evaluates`);
  return String(value ?? null);
};

const sum = numbers('+', (a, b) => a + b);
const plus: Operator = (left, right) => (typeof left === 'string' || typeof right === 'string' ? textOf(left) + textOf(right) : sum(left, right));

export const operators: Readonly<Record<string, { run: Operator; type: TypeName }>> = {
  '==': { run: same, type: 'Boolean' },
  '===': { run: same, type: 'Boolean' },
  '!=': { run: (left, right) => !same(left, right), type: 'Boolean' },
  '!==': { run: (left, right) => !same(left, right), type: 'Boolean' },
  '<': { run: (left, right) => compared(left, right) < 0, type: 'Boolean' },
  '<=': { run: (left, right) => compared(left, right) <= 0, type: 'Boolean' },
  '>': { run: (left, right) => compared(left, right) > 0, type: 'Boolean' },
  '>=': { run: (left, right) => compared(left, right) >= 0, type: 'Boolean' },
  '+': { run: plus, type: 'Any' },
  '-': { run: numbers('-', (a, b) => a - b), type: 'Number' },
};

const ordered = new Set(['<', '<=', '>', '>=']);
const ORDERED_TYPES: readonly TypeName[] = ['Number', 'Date', 'CalendarDate'];

/** What is wrong with an operation whose types are known before it is evaluated; null where nothing is. */
export function typeProblem(sign: string, left: TypeName, right: TypeName): string | null {
  const known = left !== 'Any' && right !== 'Any';
  if (ordered.has(sign)) {
    const unordered = [left, right].some((type) => type !== 'Any' && !ORDERED_TYPES.includes(type));
    return unordered || (known && left !== right) ? `Can't compare ${left} to ${right}` : null;
  }
  if (sign.length > 1 && known && left !== right && left !== 'null' && right !== 'null') return `${left} and ${right} are never the same`;
  return null;
}
