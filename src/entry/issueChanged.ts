import * as v from 'valibot';
import { followIssue } from '../app/followIssue';
import type { Ports } from '../app/ports';
import { jiraId } from '../schemas/parts';
import { logBug } from './log';
import { runPart } from './runPart';

const item = v.object({ fieldId: v.nullish(v.string()) });
const payloadSchema = v.object({
  issue: v.object({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), jiraId) }),
  changelog: v.nullish(v.object({ items: v.nullish(v.array(item)) })),
});

/**
 * Jira created, changed or deleted an issue. A fault needs no more than a line in the log: the hourly sweep finds what was missed.
 *
 * @example await issueChanged(world(), { eventType: 'avi:jira:updated:issue', issue: { id: '10001' }, changelog: { items: [{ fieldId: 'status' }] } })
 */
export async function issueChanged(ports: Ports, payload: unknown): Promise<void> {
  const event = v.safeParse(payloadSchema, payload);
  if (!event.success) return logBug('issueChanged', new Error('bad event'));
  const fields = event.output.changelog?.items?.map(({ fieldId }) => fieldId ?? null) ?? null;
  await runPart('issueChanged', () => followIssue(ports, event.output.issue.id, fields));
}
