import { CalendarDate, Instant } from './dates';
import { Entity } from './Entity';
import { ExpressionError } from './ExpressionError';
import type { TypeName } from './types';

const primitives: Partial<Record<string, TypeName>> = { string: 'String', number: 'Number', boolean: 'Boolean' };

/** The type of a value, by the name that Jira gives it. What is missing is `null`. */
export function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Entity) return value.type;
  if (value instanceof CalendarDate) return 'CalendarDate';
  if (value instanceof Instant) return 'Date';
  if (Array.isArray(value)) return 'List';
  return primitives[typeof value] ?? 'Map';
}

/**
 * A member of a value. Of a map, null for a key that it lacks; of Jira's objects, an error for a member that they lack.
 *
 * @throws ExpressionError
 */
export function readMember(owner: unknown, name: string): unknown {
  const type = typeOf(owner);
  if (type === 'null') throw new ExpressionError(`there is nothing to read "${name}" of`);
  const value = memberOf(owner, name);
  if (value === undefined) throw new ExpressionError(`${type} has no "${name}"`);
  return value;
}

/** What `?.` reads: null where `readMember` would fail. */
export const readOptional = (owner: unknown, name: string): unknown => (typeOf(owner) === 'null' ? null : (memberOf(owner, name) ?? null));

function memberOf(owner: unknown, name: string): unknown {
  if (owner instanceof Entity) return owner.member(name);
  if (Array.isArray(owner)) return name === 'length' ? owner.length : (owner as unknown[])[Number(name)];
  if (typeof owner === 'string') return name === 'length' ? owner.length : undefined;
  if (typeOf(owner) !== 'Map') return undefined;
  return Object.hasOwn(owner as object, name) ? ((owner as Record<string, unknown>)[name] ?? null) : null;
}
