import { quoteJql } from '../../api/quoteJql';

const KEY = /^[a-z][a-z0-9_]*-\d+$/i;

/**
 * The JQL of a project's issue list. Text that looks like an issue key finds that issue; other text is looked for in summaries.
 *
 * @example issueListJql('PAY', 'refund') // 'project = "PAY" AND summary ~ "refund*" ORDER BY key ASC'
 */
export function issueListJql(projectKey: string, text: string): string {
  const wanted = text.trim();
  const clauses = [`project = ${quoteJql(projectKey)}`];
  if (KEY.test(wanted)) clauses.push(`key = ${quoteJql(wanted.toUpperCase())}`);
  else if (wanted) clauses.push(`summary ~ ${quoteJql(`${wanted}*`)}`);
  return `${clauses.join(' AND ')} ORDER BY key ASC`;
}
