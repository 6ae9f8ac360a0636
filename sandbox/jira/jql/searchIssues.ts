import type { Issue } from '../state/model';
import { candidatesOf } from './candidatesOf';
import { compileClause } from './compileClause';
import { compileOrder } from './compileOrder';
import type { JqlContext } from './JqlContext';
import { JqlError } from './JqlError';
import { parseJql } from './parseJql';

const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

/**
 * Runs a query as the context's viewer. Throws a JqlError on a query that can't be read, names what does not exist for the viewer, or restricts nothing.
 * @example searchIssues(context, 'project = PAY AND statusCategory != Done ORDER BY key')
 */
export const searchIssues = (context: JqlContext, jql: string): Issue[] => {
  const { where, orderBy } = parseJql(jql);
  if (!where) throw new JqlError([UNBOUNDED]);
  const matches = compileClause(context, where);
  const order = compileOrder(context, orderBy);
  const found: Issue[] = [];
  for (const issue of candidatesOf(context, where)) if (matches(issue) && context.viewer.sees(issue)) found.push(issue);
  return found.sort(order);
};
