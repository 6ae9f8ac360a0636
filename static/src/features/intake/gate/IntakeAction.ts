import type { Day, IntakeView, Pi, PiKey, Result, Scores } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { call } from '../../../bridge/bridge';

/** What a person can do to an epic's intake in the panel. `version` is that of the record as it was on screen. */
export type IntakeAction =
  | { name: 'target'; pi: { key: PiKey; name: string } | null }
  | { name: 'request'; pi: Pi }
  | { name: 'withdraw' }
  | { name: 'decide'; decision: 'admit' | 'decline'; reason: string | null; version: number }
  | EvidenceAction
  | { name: 'ask-exception'; pi: { key: PiKey; name: string }; reason: string }
  | { name: 'decide-exception'; pi: PiKey; decision: 'grant' | 'refuse'; answer: string | null; expiresOn: Day | null; version: number };

/** Those that change what was recorded in the panel. They can follow one another faster than the server answers, so the version is told when they run. */
export type EvidenceAction = { name: 'score'; scores: Scores } | { name: 'tick' | 'sign'; criterionId: string; label: string; on: boolean };

/**
 * Does it. The value is the view as it stands then, as the server sees it; null where it has to be read anew.
 *
 * @param seen version of the Evidence that the person has seen, their own last change included
 */
export async function perform(issueId: string, action: IntakeAction, seen: number): Promise<Result<IntakeView | null>> {
  switch (action.name) {
    case 'target':
      return call('intake.target', { issueId, pi: action.pi?.key ?? null });
    case 'request':
      return call('intake.request', { issueId, pi: action.pi.key });
    case 'withdraw':
      return call('intake.withdraw', { issueId });
    case 'score':
      return call('intake.score', { issueId, version: seen, scores: action.scores });
    case 'tick':
    case 'sign':
      return call(`intake.${action.name}`, { issueId, version: seen, criterionId: action.criterionId, on: action.on });
    case 'ask-exception':
      return call('exceptions.request', { issueId, pi: action.pi.key, reason: action.reason });
    case 'decide': {
      const { version, decision, reason } = action;
      return withoutView(await call('intake.decide', { issueId, version, decision, reason }));
    }
    case 'decide-exception': {
      const { pi, version, decision, answer, expiresOn } = action;
      return withoutView(await call('exceptions.decide', { issueId, pi, version, decision, answer, expiresOn }));
    }
  }
}

const withoutView = (decided: Result<unknown>): Result<null> => (decided.ok ? ok(null) : decided);
