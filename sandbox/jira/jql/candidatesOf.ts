import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { Issue } from '../state/model';
import type { JqlContext } from './JqlContext';
import { findField } from './findField';

/** The words of `project = A` or `project in (A, B)`; null for any other clause. */
const projectWords = (clause: Clause): string[] | null => {
  if (clause.clauseType !== 'terminal' || clause.field.value.toLowerCase() !== 'project') return null;
  const { operator, operand } = clause as TerminalClause;
  const values = operand?.operandType === 'list' ? operand.values : operand ? [operand] : [];
  if (!['=', 'in'].includes(operator?.value.toLowerCase() ?? '')) return null;
  return values.every(({ operandType }) => operandType === 'value') ? values.map((value) => (value as { value: string }).value) : null;
};

/** A clause that every match must meet and that names projects, at the top of the query. */
const restriction = (where: Clause): string[] | null => {
  if (where.clauseType !== 'compound' || where.operator.value !== 'and') return projectWords(where);
  for (const part of where.clauses) {
    const words = projectWords(part);
    if (words) return words;
  }
  return null;
};

/** The issues among which a query's matches are: those of the projects that it names, as Jira's own index would have it, or all. */
export const candidatesOf = function* (context: JqlContext, where: Clause): Iterable<Issue> {
  const { state } = context;
  const words = restriction(where);
  if (words === null) return yield* state.issues.values();
  const field = findField(context, 'project', null);
  const projects = new Set(words.flatMap((word) => field.resolve(word) ?? []));
  for (const project of projects) {
    for (const id of state.issuesByProject.get(String(project)) ?? []) {
      const issue = state.issues.get(id);
      if (issue) yield issue;
    }
  }
};
