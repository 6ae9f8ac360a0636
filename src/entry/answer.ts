import type { Ports } from '../app/ports';
import type { Result } from '../contract';
import { fail } from '../contract';
import type { AnyEndpoint } from './endpoint';
import { guard } from './guard';
import { logBug } from './log';
import { oncePerCall } from './oncePerCall';

/** One call as it came in. `accountId` is Forge's word, `payload` anybody's. */
export interface Incoming {
  payload: unknown;
  accountId: string | undefined;
}

/**
 * Answers a call: decodes, checks permission, runs. What goes wrong is a fault; a bug is logged and comes back as
 * `unavailable` with a plain message, never as a stack trace.
 *
 * @example await answer(apiEndpoints['intake.view'], wire(), { payload: { issueId: '10001' }, accountId: 'erin' })
 */
export async function answer(endpoint: AnyEndpoint, ports: Ports, incoming: Incoming): Promise<Result<unknown>> {
  try {
    return await run(endpoint, oncePerCall(ports), incoming);
  } catch (error) {
    logBug(endpoint.allow, error);
    return fail('unavailable', 'Something went wrong inside Interlock. Nothing more is known here; the app log of your site has the place.');
  }
}

async function run(endpoint: AnyEndpoint, ports: Ports, { payload, accountId }: Incoming): Promise<Result<unknown>> {
  if (!accountId) return fail('forbidden', 'Sign in to Jira first.');
  const input = endpoint.decode(payload);
  if (!input.ok) return input;
  const caller = { accountId };
  const allowed = await guard(ports, caller, endpoint.allow, issueOf(input.value));
  if (!allowed.ok) return allowed;
  // decode() is of the same record as run(), so what it gave is what run() takes; the union of all records can't say so.
  return endpoint.run(ports, caller, input.value as never);
}

const issueOf = (input: unknown): string => (typeof input === 'object' && input !== null && 'issueId' in input && typeof input.issueId === 'string' ? input.issueId : '');
