import { KvsError } from './KvsError';

/** A condition as the wire has it. */
export interface Condition {
  condition: string;
  values: unknown[];
}
export interface Filter extends Condition {
  property: string;
}
export interface Filters {
  and?: Filter[];
  or?: Filter[];
}

const sameType = (a: unknown, b: unknown): boolean => typeof a === typeof b && a !== null && b !== null;
const less = (a: unknown, b: unknown): boolean => sameType(a, b) && (a as number) < (b as number);
const equal = (a: unknown, b: unknown): boolean => a === b;
const contains = (held: unknown, part: unknown): boolean =>
  Array.isArray(held) ? held.includes(part) : typeof held === 'string' && typeof part === 'string' && held.includes(part);

type Test = (held: unknown, values: unknown[]) => boolean;

const tests: Record<string, Test> = {
  BEGINS_WITH: (held, [start]) => held !== undefined && String(held).startsWith(String(start)),
  BETWEEN: (held, [low, high]) => sameType(held, low) && !less(held, low) && sameType(held, high) && !less(high, held),
  EQUAL_TO: (held, [value]) => equal(held, value),
  NOT_EQUAL_TO: (held, [value]) => held !== undefined && !equal(held, value),
  GREATER_THAN: (held, [value]) => less(value, held),
  GREATER_THAN_EQUAL_TO: (held, [value]) => sameType(held, value) && !less(held, value),
  LESS_THAN: (held, [value]) => less(held, value),
  LESS_THAN_EQUAL_TO: (held, [value]) => sameType(held, value) && !less(value, held),
  CONTAINS: (held, [part]) => contains(held, part),
  NOT_CONTAINS: (held, [part]) => held !== undefined && !contains(held, part),
  EXISTS: (held) => held !== undefined,
  NOT_EXISTS: (held) => held === undefined,
};

const RANGE = ['BEGINS_WITH', 'BETWEEN', 'EQUAL_TO', 'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO'];

function checkCondition({ condition, values }: Condition, known: string[]): void {
  if (!known.includes(condition)) throw new KvsError('QUERY_WHERE_INVALID', `The condition "${condition}" cannot be used here.`);
  const needed = condition === 'BETWEEN' ? 2 : 1;
  if (!Array.isArray(values) || values.length < needed) throw new KvsError('INSUFFICIENT_FILTER_VALUES', `The condition ${condition} needs ${needed} value${needed > 1 ? 's' : ''}.`);
}

/** Whether a value meets a range condition. @throws KvsError QUERY_WHERE_INVALID, INSUFFICIENT_FILTER_VALUES */
export function meetsRange(held: unknown, range: Condition): boolean {
  checkCondition(range, RANGE);
  return tests[range.condition]?.(held, range.values) ?? false;
}

/** Refuses filters that Forge would refuse. @throws KvsError */
export function checkFilters({ and, or }: Filters, known: (attribute: string) => boolean): void {
  if (and && or) throw new KvsError('INVALID_FILTER_OPERATORS_COMBINATION', 'Filter operators "and" and "or" cannot be present at the same level.');
  const all = and ?? or ?? [];
  if (all.length === 0) throw new KvsError('EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  for (const filter of all) {
    checkCondition(filter, Object.keys(tests));
    if (!known(filter.property)) throw new KvsError('INVALID_ENTITY_ATTRIBUTE', `There is no attribute "${filter.property}" in manifest.yml.`);
  }
}

/**
 * Whether the attributes of a row meet all (`and`) or any (`or`) of the filters. A row that is not there has no attributes,
 * so `NOT_EXISTS` holds for it and everything else fails.
 *
 * @example meetsFilters({ version: 2 }, { and: [{ property: 'version', condition: 'EQUAL_TO', values: [2] }] }) // true
 */
export function meetsFilters(value: unknown, { and, or }: Filters): boolean {
  const held = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const meets = ({ property, condition, values }: Filter): boolean => tests[condition]?.(held[property], values) ?? false;
  return and ? and.every(meets) : (or ?? []).some(meets);
}
