import type { Result } from '../../../src/contract';
import { fail } from '../../../src/contract';
import { place } from './place';

/** The issue that a panel or context stands on. */
export interface IssuePlace {
  id: string;
  key: string;
}

/**
 * The issue that the surface stands on, as the host names it. A fault where the host names none.
 *
 * @example await issuePlace() // { ok: true, value: { id: '10001', key: 'PAY-1' } }
 */
export async function issuePlace(): Promise<Result<IssuePlace>> {
  const { extension } = await place().catch(() => ({ extension: {} as Record<string, unknown> }));
  const issue = extension['issue'] as Partial<IssuePlace> | undefined;
  if (typeof issue?.id !== 'string' || typeof issue.key !== 'string') return fail('unavailable', 'Jira did not say which issue this is. Reload the page.');
  return { ok: true, value: { id: issue.id, key: issue.key } };
}
