import type { APIResponse, Route } from '@forge/api';
import { asApp, asUser } from '@forge/api';
import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import type { As } from '../app/ports';
import type { Result } from '../contract';
import { fail, ok } from '../contract';
import { faultOf } from './faultOf';

/** Longest wait, in seconds, that a retry may cost: a screen or a transition is waiting. */
const PATIENCE = 2;

export interface Ask<T> {
  as: As;
  path: Route;
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  /** A POST that changes something; most of ours only ask. */
  write?: boolean;
  reply: GenericSchema<unknown, T>;
}

/** Waits; injected so that tests don't. */
export type Sleep = (seconds: number) => Promise<void>;

/**
 * Sends one request to Jira and decodes the reply. A read that Jira was too busy for is sent once more, if Jira asks
 * for a short wait only; a write never is, since it may have been done.
 *
 * @returns the decoded reply, or a fault in words; never throws
 * @example await request({ as: 'user', path: route`/rest/api/3/myself`, reply: v.object({ accountId: v.string() }) }, sleep)
 */
export async function request<T>(ask: Ask<T>, sleep: Sleep): Promise<Result<T>> {
  const first = await send(ask);
  const wait = ask.method === 'PUT' || ask.write === true ? null : waitOf(first);
  if (wait === null) return decode(ask.reply, first);
  await sleep(wait);
  return decode(ask.reply, await send(ask));
}

/** Null where Jira could not be reached at all. */
async function send<T>({ as, path, method = 'GET', body }: Ask<T>): Promise<APIResponse | null> {
  // Each caller of request() that passes 'app' says which capability allowed it.
  const door = as === 'user' ? asUser() : asApp();
  const headers = { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  try {
    return await door.requestJira(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  } catch {
    return null;
  }
}

function waitOf(reply: APIResponse | null): number | null {
  if (reply === null) return 0;
  if (![429, 502, 503, 504].includes(reply.status)) return null;
  const wait = Number(reply.headers.get('Retry-After') ?? 1);
  return wait <= PATIENCE ? wait : null;
}

async function decode<T>(schema: GenericSchema<unknown, T>, reply: APIResponse | null): Promise<Result<T>> {
  if (reply === null) return fail('unavailable', 'Jira did not answer. Try again in a moment.');
  if (!reply.ok) return faultOf(reply.status, reply.headers.get('Retry-After'));
  const text = await reply.text().catch(() => '');
  const parsed = v.safeParse(schema, parse(text));
  return parsed.success ? ok(parsed.output) : fail('unavailable', 'Jira answered in a way that Interlock does not understand.');
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}
