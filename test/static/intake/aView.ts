import type { Admission, IntakeView, KanbanState, Standing } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import { choicesOf, decideIntake, lozengeOf, readinessOf, type Situation } from '../../../src/domain/intake';
import { aCadence } from '../../builders/aSettings';
import { anAdmission as admissionOf } from '../../builders/anIssue';

/** The calendar of the seeded story. */
export const calendar = makeCalendar(aCadence());

interface Wanted {
  today?: string;
  state?: KanbanState | null;
  standing?: Standing;
  /** Whether every criterion holds. */
  complete?: boolean;
  admission?: Admission | null;
  policy?: 'at-once' | 'by-portfolio';
  target?: string | null;
  may?: Partial<IntakeView['may']>;
}

/** The story's admission, of the issue that the view is about. */
export const anAdmission = (more: Partial<Admission> = {}): Admission => admissionOf({ issueId: '10001', ...more });

const criteria = [
  { id: 'case', kind: 'field-set' as const, label: 'Lean business case', fieldId: 'case' },
  { id: 'size', kind: 'number-at-least' as const, label: 'Job size', fieldId: 'size', minimum: 1 },
];

/** A view as the server makes it, by the real rules: PAY-1 of the seeded story unless told otherwise. */
export function aView({ today = '2026-11-24', state = 'ready', standing = 'governed', complete = true, admission = null, policy = 'at-once', target = null, may = {} }: Wanted = {}): IntakeView {
  const readiness = readinessOf(criteria, complete ? { case: 'https://case', size: 3 } : {});
  const situation = { today, calendar, policy: { leadDays: 14, whenGateFails: 'closed' as const, admission: policy, criteria }, readiness, admission };
  const governed = standing === 'governed';
  return {
    today,
    asOf: `${today}T08:12:00.000Z`,
    standing,
    state,
    currentPi: calendar.piAt(today),
    ...(governed ? ruled(situation) : { stream: null, verdicts: null, readiness: [], choices: [] }),
    admission,
    target: { pi: target ? calendar.piByKey(target) : null, problem: null },
    policy: { admission: policy },
    may: { setTarget: true, request: true, withdraw: false, decide: false, ...may },
    lozenge: lozengeOf({ standing, state, situation: governed ? situation : null }),
  };
}

const ruled = (situation: Situation) => ({
  stream: { id: 'payments', name: 'Payments' },
  verdicts: { ready: decideIntake({ rule: 'ready', ...situation }), implementing: decideIntake({ rule: 'implementing', ...situation }) },
  readiness: [...situation.readiness],
  choices: choicesOf(calendar, situation.today, situation.policy.leadDays),
});
