import type { Result } from '../../../src/contract';
import { fail } from '../../../src/contract';

/** Of a `Response`, just what decoding needs. */
export interface Reply {
  status: number;
  ok: boolean;
  headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

/**
 * Turns a reply of Jira into a value or a fault. Faults carry Jira's own words where it gave any.
 * The value is Jira's JSON as it came: whoever asked narrows it.
 *
 * @example await decodeReply(reply) // { ok: false, fault: { code: 'not-found', message: 'Issue does not exist …' } }
 */
export async function decodeReply(reply: Reply): Promise<Result<unknown>> {
  if (reply.status === 204) return { ok: true, value: undefined };
  const body: unknown = await reply.json().catch(() => UNREADABLE);
  if (reply.ok) return body === UNREADABLE ? fail('unavailable', 'Jira answered something that is not JSON.') : { ok: true, value: body };
  const said = wordsOf(body);
  if (reply.status === 404) return fail('not-found', said ?? 'Jira has no such thing, or you may not see it.');
  if (reply.status === 401 || reply.status === 403) return fail('forbidden', said ?? 'Jira does not let you do this.');
  if (reply.status === 429) return fail('rate-limited', 'Jira asks us to slow down. Try again shortly.', { retryAfter: waitOf(reply) });
  if (reply.status === 400) return fail('bad-input', said ?? 'Jira did not accept this.');
  return fail('unavailable', said ?? `Jira answered with status ${reply.status}.`);
}

const UNREADABLE = Symbol('unreadable');

/** Seconds to wait; 1 where Jira names no number. */
function waitOf(reply: Reply): number {
  const seconds = Number(reply.headers.get('Retry-After') ?? NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 1;
}

/** Jira puts its words in `errorMessages`, in `errors` by field, or in both. */
function wordsOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { errorMessages, errors } = body as { errorMessages?: unknown; errors?: unknown };
  const general = Array.isArray(errorMessages) ? errorMessages : [];
  const byField = typeof errors === 'object' && errors !== null ? Object.values(errors) : [];
  const words = [...general, ...byField].filter((word): word is string => typeof word === 'string' && word !== '');
  return words.length > 0 ? words.join(' ') : null;
}
