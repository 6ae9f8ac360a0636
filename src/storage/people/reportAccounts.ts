import { privacy } from '@forge/api';
import type { Instant, Result } from '../../contract';
import { fail, ok } from '../../contract';

const BUSY = 429;

/**
 * Tells Atlassian whose ids are stored, which it asks of every app that stores any.
 *
 * @param at as of when
 * @returns those whose accounts are closed, and must be erased
 * @example await reportAccounts(['erin', 'noor'], '2026-11-24T09:00:00.000Z') // ok(['noor'])
 */
export async function reportAccounts(accountIds: string[], at: Instant): Promise<Result<string[]>> {
  try {
    const updates = await privacy.reportPersonalData(accountIds.map((accountId) => ({ accountId, updatedAt: at })));
    return ok(updates.flatMap(({ accountId, status }) => (status === 'closed' ? [accountId] : [])));
  } catch (error) {
    // It rejects with the reply itself.
    const busy = (error as { status?: unknown } | null)?.status === BUSY;
    return busy ? fail('rate-limited', 'Atlassian asks us to slow down. Try again shortly.', { retryAfter: 60 }) : fail('unavailable', 'Atlassian did not answer. Try again later.');
  }
}
