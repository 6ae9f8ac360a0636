import type { IntakeRule, IntakeView, KanbanState, Reason, Verdict } from '../../../../../src/contract';
import { sentence } from './sentence';

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
    rule: nextRule(view.state),
    title: titleOf(verdict, view.state),
    tone: verdict.allowed ? 'good' : 'wait',
    message: verdict.message,
    reasons: verdict.reasons.length > 1 ? verdict.reasons : [],
  };
}

/**
 * What will hinder the start of an epic that is not ready yet, beyond the criteria that are listed already; null where nothing will.
 *
 * @example laterWords(viewOfPay3) // 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.'
 */
export function laterWords(view: Pick<IntakeView, 'state' | 'verdicts'>): string | null {
  if (!view.verdicts || nextRule(view.state) !== 'ready') return null;
  const reasons = view.verdicts.implementing.reasons.filter((reason) => reason.code !== 'criterion-missing');
  return reasons.length > 0 ? reasons.map((reason) => sentence(reason.text)).join(' ') : null;
}

const nextRule = (state: KanbanState | null): IntakeRule => (state === 'funnel' || state === 'reviewing' || state === 'analyzing' ? 'ready' : 'implementing');

function titleOf({ rule, allowed, reasons }: Verdict, state: KanbanState | null): string {
  const onlyRoom = !allowed && reasons.every(({ code }) => code === 'wip-full');
  if (state === 'implementing') return allowed || onlyRoom ? 'Being implemented' : 'Being implemented without an admission';
  if (rule === 'ready') return allowed ? 'Can be marked ready' : onlyRoom ? 'No room in ready yet' : 'Not ready yet';
  if (allowed) return 'Can start now';
  return onlyRoom ? 'No room to start yet' : 'Can’t start yet';
}
