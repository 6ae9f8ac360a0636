import { JastBuilder, type Clause, type OrderBy } from '@atlaskit/jql-ast';
import { JqlError } from './JqlError';

export interface ParsedJql {
  where: Clause | null;
  orderBy: OrderBy | null;
}

/** The parser takes some 15 ms a query, and pages ask the same again and again. */
const KEPT = 500;
const known = new Map<string, ParsedJql>();

const build = (text: string): ParsedJql => {
  const tree = new JastBuilder().build(text);
  if (tree.errors.length > 0) throw new JqlError(tree.errors.map(({ message }) => `Error in the JQL Query: ${message}`));
  return { where: tree.query?.where ?? null, orderBy: tree.query?.orderBy ?? null };
};

/**
 * Reads a query with Atlassian's own parser. Throws a JqlError on bad syntax.
 * @example parseJql('project = PAY ORDER BY key')
 */
export const parseJql = (text: string): ParsedJql => {
  const parsed = known.get(text) ?? build(text);
  known.delete(text);
  known.set(text, parsed);
  if (known.size > KEPT) known.delete(known.keys().next().value ?? '');
  return parsed;
};
