import type { IntakePolicy, GateRule, LedgerEntry } from '../contract';

/** A transition that the workflow asks about. */
export interface Transition {
  /** Null where the rule's configuration can't be read. */
  rule: GateRule | null;
  /** The status that it leads to; null where Forge did not say. */
  toStatusId: string | null;
  /** Null while the issue is being created. */
  issueKey: string | null;
  /** Who moves the issue; null for automation and other apps. */
  accountId: string | null;
  /** Values that the transition's screen is about to save, by field id. */
  modifiedFields: Record<string, unknown>;
}

export interface GateAnswer {
  allowed: boolean;
  /** For the workflow's banner. */
  message: string;
}

/** Closed until the settings have been read: whoever can't read them can't know that the admin chose otherwise. */
export type GatePolicy = Pick<IntakePolicy, 'whenGateFails'>;

/** The gate has no say. */
export const PASS: GateAnswer = { allowed: true, message: 'The intake gate has no say over this issue.' };

/**
 * What the gate answers when it can't decide: as the policy says, told plainly, and the ledger gets the fact if it can.
 *
 * @example await failGate({ whenGateFails: 'closed' }, 'Jira did not answer.', write)
 */
export async function failGate({ whenGateFails }: GatePolicy, why: string, write: (entry: Omit<LedgerEntry, 'at' | 'by'>) => Promise<void>): Promise<GateAnswer> {
  await write({ kind: 'gate-failed', issueId: null, detail: { why, policy: whenGateFails } });
  if (whenGateFails === 'open') return { allowed: true, message: `The intake could not be checked, and the policy is to let such transitions through. ${why}` };
  return { allowed: false, message: `The intake could not be checked, so the issue stays where it is. ${why} If this goes on, ask a Jira admin.` };
}
