import type { Result } from '../contract';
import { fail } from '../contract';

/**
 * A refusal of Jira as a fault. Jira's own text is not passed on: it may name what the person must not learn of.
 *
 * @param retryAfter value of the header of that name, in seconds
 * @example faultOf(404, null) // fail('not-found', …)
 */
export function faultOf(status: number, retryAfter: string | null): Result<never> {
  if (status === 400) return fail('bad-input', 'Jira did not accept this.');
  if (status === 404) return fail('not-found', 'Jira has no such issue, or you may not see it.');
  if (status === 401 || status === 403) return fail('forbidden', 'Jira does not let you do this. Ask an admin of the project.');
  if (status === 429) return fail('rate-limited', 'Jira asks us to slow down. Try again shortly.', { retryAfter: secondsOf(retryAfter) });
  return fail('unavailable', `Jira could not answer (${status}). Try again in a moment.`);
}

const secondsOf = (header: string | null): number => {
  const seconds = Number(header ?? '');
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 1;
};
