import { JastBuilder, type Clause, type OrderBy } from '@atlaskit/jql-ast';
import { JqlError } from './JqlError';

export interface ParsedJql {
  where: Clause | null;
  orderBy: OrderBy | null;
}

/**
 * Reads a query with Atlassian's own parser. Throws a JqlError on bad syntax.
 * @example parseJql('project = PAY ORDER BY key')
 */
export const parseJql = (text: string): ParsedJql => {
  const tree = new JastBuilder().build(text);
  if (tree.errors.length > 0) throw new JqlError(tree.errors.map(({ message }) => `Error in the JQL Query: ${message}`));
  return { where: tree.query?.where ?? null, orderBy: tree.query?.orderBy ?? null };
};
