import type { IntakeRule, IntakeView, KanbanState, Reason, Verdict } from '../../../../../src/contract';

/** A verdict as the panel says it. */
export interface VerdictWords {
  rule: IntakeRule;
  title: string;
  tone: 'good' | 'wait';
  message: string;
  /** Listed one by one where there are several; a single one is the message itself. */
  reasons: Reason[];
}

/**
 * The verdict on the epic's next step, in words: into *ready* from the states before it, else into *implementing*.
 * Null where the gate has no say, and once the epic is done.
 *
 * @example verdictWords(viewOfPay1)?.title // 'Can’t start yet'
 */
export function verdictWords(view: Pick<IntakeView, 'state' | 'verdicts'>): VerdictWords | null {
  if (!view.verdicts || view.state === 'done') return null;
  const verdict = view.verdicts[nextRule(view.state)];
  return {
    rule: verdict.rule,
    title: titleOf(verdict, view.state),
    tone: verdict.allowed ? 'good' : 'wait',
    message: verdict.message,
    reasons: verdict.reasons.length > 1 ? verdict.reasons : [],
  };
}

/** The verdict on the step after the next one, for an epic that is not ready yet; null otherwise. */
export function laterVerdict(view: Pick<IntakeView, 'state' | 'verdicts'>): Verdict | null {
  return view.verdicts && nextRule(view.state) === 'ready' ? view.verdicts.implementing : null;
}

const nextRule = (state: KanbanState | null): IntakeRule => (state === 'funnel' || state === 'reviewing' || state === 'analyzing' ? 'ready' : 'implementing');

function titleOf({ rule, allowed }: Verdict, state: KanbanState | null): string {
  if (state === 'implementing') return allowed ? 'Being implemented' : 'Being implemented without an admission';
  if (rule === 'ready') return allowed ? 'Can be marked ready' : 'Not ready yet';
  return allowed ? 'Can start now' : 'Can’t start yet';
}
