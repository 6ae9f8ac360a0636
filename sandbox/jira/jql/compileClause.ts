import type { Clause, Operand, TerminalClause } from '@atlaskit/jql-ast';
import type { Issue } from '../state/model';
import { findField } from './findField';
import { callFunction } from './functions';
import type { JqlContext } from './JqlContext';
import { JqlError } from './JqlError';
import type { Comparable, JqlField } from './JqlField';
import { matchesText } from './text';

export type Predicate = (issue: Issue) => boolean;

/** The values an operand stands for; an empty list is EMPTY itself. */
interface Values {
  values: readonly Comparable[];
  empty: boolean;
}

const resolved = (field: JqlField, word: string): readonly Comparable[] => {
  const values = field.resolve(word);
  if (values === null) throw new JqlError([field.unknownValue?.(word) ?? `The value '${word}' does not exist for the field '${field.name}'.`]);
  return values;
};

const valuesOf = (context: JqlContext, field: JqlField, operand: Operand | undefined): Values => {
  switch (operand?.operandType) {
    case 'value':
      return operand.value.toLowerCase() === field.emptyWord ? { values: [], empty: true } : { values: resolved(field, operand.value), empty: false };
    case 'keyword': return { values: [], empty: true };
    case 'function': return { values: callFunction(context, field, operand.function.value, operand.arguments.flatMap((argument) => (argument ? [argument.value] : []))), empty: false };
    case 'list': {
      const parts = operand.values.map((item) => valuesOf(context, field, item));
      return { values: parts.flatMap(({ values }) => values), empty: parts.some(({ empty }) => empty) };
    }
    default: throw new JqlError([`The field '${field.name}' needs a value.`]);
  }
};

const equals = (field: JqlField, { values, empty }: Values): Predicate => {
  const wanted = new Set(values);
  return (issue) => {
    const have = field.read(issue);
    return have.length === 0 ? empty : have.some((value) => wanted.has(value));
  };
};

/** As in Jira, an issue without a value is no match for `!=` and `not in`. */
const differs = (field: JqlField, { values }: Values): Predicate => {
  const unwanted = new Set(values);
  return (issue) => {
    const have = field.read(issue);
    return have.length > 0 && !have.some((value) => unwanted.has(value));
  };
};

const tests: Readonly<Record<string, (a: Comparable, b: Comparable) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const ordered = (field: JqlField, operator: string, { values }: Values): Predicate => {
  const test = tests[operator];
  const bound = values[0];
  return (issue) => {
    const have = field.read(issue)[0];
    return test !== undefined && bound !== undefined && have !== undefined && test(have, bound);
  };
};

const like = (field: JqlField, { values }: Values, wanted: boolean): Predicate => {
  const query = String(values[0] ?? '');
  return (issue) => {
    const text = field.read(issue)[0];
    return text === undefined ? !wanted : matchesText(String(text), query) === wanted;
  };
};

const supported: Readonly<Record<JqlField['operators'], ReadonlySet<string>>> = {
  sets: new Set(['=', '!=', 'in', 'not in', 'is', 'is not']),
  ordered: new Set(['=', '!=', 'in', 'not in', 'is', 'is not', '<', '<=', '>', '>=']),
  text: new Set(['~', '!~', 'is', 'is not']),
};

const comparison = (field: JqlField, operator: string, values: Values): Predicate => {
  switch (operator) {
    case '=':
    case 'in':
    case 'is': return equals(field, values);
    case '!=':
    case 'not in':
    case 'is not': return differs(field, values);
    case '~': return like(field, values, true);
    case '!~': return like(field, values, false);
    default: return ordered(field, operator, values);
  }
};

const propertyOf = (clause: TerminalClause): { key: string; path: string } | null => {
  const property = clause.field.properties?.[0];
  if (!property?.key) return null;
  const path = (property.path ?? []).map((step) => (step ? step.value : '')).join('').replace(/^\./, '');
  return { key: property.key.value, path };
};

/** What NOT makes of each operator. Jira pushes NOT down to the leaves, so that an issue without a value matches neither way. */
const opposites: Readonly<Record<string, string>> = {
  '=': '!=', '!=': '=', in: 'not in', 'not in': 'in', is: 'is not', 'is not': 'is', '~': '!~', '!~': '~', '<': '>=', '<=': '>', '>': '<=', '>=': '<',
};

const terminal = (context: JqlContext, clause: TerminalClause, negated: boolean): Predicate => {
  const field = findField(context, clause.field.value, propertyOf(clause));
  const operator = clause.operator?.value.toLowerCase() ?? '';
  if (!supported[field.operators].has(operator)) throw new JqlError([`The operator '${operator}' is not supported by the '${field.name}' field.`]);
  const values = valuesOf(context, field, clause.operand ?? undefined);
  return comparison(field, negated ? (opposites[operator] ?? operator) : operator, values);
};

/** Turns a clause, or its opposite, into a test of one issue. Throws a JqlError naming what it can't read. */
export const compileClause = (context: JqlContext, clause: Clause, negated = false): Predicate => {
  if (clause.clauseType === 'terminal') return terminal(context, clause, negated);
  if (clause.clauseType === 'not') return compileClause(context, clause.clause, !negated);
  const parts = clause.clauses.map((part) => compileClause(context, part, negated));
  const every = (clause.operator.value === 'and') !== negated;
  return every ? (issue) => parts.every((part) => part(issue)) : (issue) => parts.some((part) => part(issue));
};
