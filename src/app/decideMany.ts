import type { QueueItem, QueueOutcome, Result } from '../contract';
import { ok } from '../contract';
import { decideAdmission } from './decideAdmission';
import type { Caller, Ports } from './ports';

export interface ManyDecisions {
  /** Up to 25. */
  items: QueueItem[];
  decision: 'admit' | 'decline';
  reason: string | null;
}

/** Decided side by side: few enough to be easy on Jira, enough for 25 to be done well within the time that a function has. */
const AT_ONCE = 5;

/**
 * Admits or declines many requests, each decided by itself by the rule of `decideAdmission`: what stands against one keeps no other back.
 *
 * @returns one outcome for each item, in the same order
 * @example await decideMany(ports, { accountId: 'sam' }, { items: [{ issueId: '10001', version: 1 }], decision: 'admit', reason: null })
 */
export async function decideMany(ports: Ports, caller: Caller, { items, decision, reason }: ManyDecisions): Promise<Result<QueueOutcome[]>> {
  const decide = async ({ issueId, version }: QueueItem): Promise<QueueOutcome> => {
    const decided = await decideAdmission(ports, caller, { issueId, version, decision, reason });
    return decided.ok ? { issueId, admission: decided.value, fault: null } : { issueId, admission: null, fault: decided.fault };
  };
  const outcomes: QueueOutcome[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) outcomes.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(decide))));
  return ok(outcomes);
}
