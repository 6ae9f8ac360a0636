import * as v from 'valibot';
import { admitOnTransition } from '../app/admitOnTransition';
import type { Ports } from '../app/ports';
import { accountOf } from './accountOf';
import { logBug } from './log';
import { runPart } from './runPart';

const payloadSchema = v.object({ issue: v.object({ key: v.string() }), atlassianId: v.nullish(v.string()) });

/**
 * The workflow post function. The move is done whatever it does, so a fault needs no more than a line in the log.
 *
 * @example await admitOnMove(world(), { issue: { key: 'PAY-1' }, atlassianId: 'erin' }, context)
 */
export async function admitOnMove(ports: Ports, payload: unknown, context: unknown): Promise<void> {
  const call = v.safeParse(payloadSchema, payload);
  if (!call.success) return logBug('admitOnMove', new Error('bad call'));
  const { issue, atlassianId } = call.output;
  await runPart('admitOnMove', () => admitOnTransition(ports, { issueKey: issue.key, accountId: atlassianId ?? accountOf(context) }));
}
