import type { IntakeView, Pi, PiKey, Result } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { call } from '../../../bridge/bridge';

/** What a person can do to an epic's intake in the panel. */
export type IntakeAction =
  | { name: 'target'; pi: { key: PiKey; name: string } | null }
  | { name: 'request'; pi: Pi }
  | { name: 'withdraw' }
  | { name: 'decide'; decision: 'admit' | 'decline'; reason: string | null; version: number };

/** Does it. The value is the view as it stands then, as the server sees it; null where it has to be read anew. */
export async function perform(issueId: string, action: IntakeAction): Promise<Result<IntakeView | null>> {
  if (action.name === 'target') return call('intake.target', { issueId, pi: action.pi?.key ?? null });
  if (action.name === 'request') return call('intake.request', { issueId, pi: action.pi.key });
  if (action.name === 'withdraw') return call('intake.withdraw', { issueId });
  const { decision, reason, version } = action;
  const decided = await call('intake.decide', { issueId, version, decision, reason });
  return decided.ok ? ok(null) : decided;
}
