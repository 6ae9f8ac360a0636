import * as v from 'valibot';
import type { Ports } from '../app/ports';
import { showStatus } from '../app/showStatus';
import type { Lozenge } from '../contract';
import { jiraId } from '../schemas/parts';
import { logBug } from './log';

/** As Forge wants the dynamic properties of an issue context. */
export interface StatusAnswer {
  status: { type: 'lozenge'; value: Lozenge };
}

const payloadSchema = v.object({ extension: v.object({ issue: v.object({ id: jiraId }) }) });

/** Says nothing of why: the panel below has the room for it. */
const UNKNOWN: Lozenge = { label: 'Not available', type: 'default' };

/**
 * The lozenge beside "Interlock" in the issue view. It never fails; where nothing can be read it says so.
 *
 * @param ports of this invocation
 * @example await status(wire(), { cloudId, extension: { issue: { id: '10001', key: 'PAY-1' } } })
 */
export async function status(ports: Ports, payload: unknown): Promise<StatusAnswer> {
  return { status: { type: 'lozenge', value: await lozenge(ports, payload) } };
}

async function lozenge(ports: Ports, payload: unknown): Promise<Lozenge> {
  const parsed = v.safeParse(payloadSchema, payload);
  if (!parsed.success) return UNKNOWN;
  try {
    const shown = await showStatus(ports, { issueId: parsed.output.extension.issue.id });
    return shown.ok ? shown.value : UNKNOWN;
  } catch (error) {
    logBug('status', error);
    return UNKNOWN;
  }
}
