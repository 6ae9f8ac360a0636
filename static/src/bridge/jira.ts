import { requestJira } from '@forge/bridge';
import type { Result } from '../../../src/contract';
import { fail } from '../../../src/contract';
import { decodeReply } from './decodeReply';

/**
 * Asks Jira's REST API as the viewer and decodes the JSON. Faults carry Jira's own words where it gave any.
 *
 * @example const me = await jira<{ accountId: string }>('/rest/api/3/myself');
 */
export async function jira<T>(path: string, init: { method?: string; body?: unknown } = {}): Promise<Result<T>> {
  try {
    const reply = await requestJira(path, {
      method: init.method ?? 'GET',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    return (await decodeReply(reply)) as Result<T>;
  } catch {
    return fail('unavailable', 'Jira did not answer. Check your connection and try again.');
  }
}
