import type { Admission, Exception, IntakeView, KanbanState, Mark, ReadinessCriterion, Scores, Standing, WipUse } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import { choicesOf, decideIntake, lozengeOf, readinessOf } from '../../../src/domain/intake';
import { costOfDelayOf, wsjfOf } from '../../../src/domain/wsjf';
import { aCadence } from '../../builders/aSettings';
import { NO_SCORES } from '../../builders/anEvidence';
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
  exception?: Exception | null;
  /** Of the limits that the epic would come under; those without room hinder it. */
  wip?: WipUse[];
  scores?: Scores;
  fromFields?: (keyof Scores)[];
  /** Beside the two of the story. */
  criteria?: ReadinessCriterion[];
  marks?: Mark[];
  policy?: 'at-once' | 'by-portfolio';
  target?: string | null;
  may?: Partial<IntakeView['may']>;
}

/** The story's admission, of the issue that the view is about. */
export const anAdmission = (more: Partial<Admission> = {}): Admission => admissionOf({ issueId: '10001', ...more });

const STORY: ReadinessCriterion[] = [
  { id: 'case', kind: 'field-set', label: 'Lean business case', fieldId: 'case' },
  { id: 'size', kind: 'number-at-least', label: 'Job size', fieldId: 'size', minimum: 1 },
];

const PAY_1 = {
  today: '2026-11-24',
  state: 'ready' as KanbanState | null,
  standing: 'governed' as Standing,
  complete: true,
  admission: null,
  exception: null,
  wip: [],
  scores: NO_SCORES,
  fromFields: [],
  criteria: [],
  marks: [],
  policy: 'at-once' as const,
  target: null,
  may: {},
} satisfies Wanted;

/** A view as the server makes it, by the real rules: PAY-1 of the seeded story unless told otherwise. */
export function aView(wanted: Wanted = {}): IntakeView {
  const { today, state, standing, admission, exception, wip, policy, target, scores, fromFields, may } = { ...PAY_1, ...wanted };
  const situation = situationOf(wanted);
  const governed = standing === 'governed';
  return {
    today,
    asOf: `${today}T08:12:00.000Z`,
    standing,
    state,
    currentPi: calendar.piAt(today),
    ...(governed ? ruled(situation) : { stream: null, verdicts: null, readiness: [], choices: [] }),
    wsjf: governed ? { scores, fromFields, costOfDelay: costOfDelayOf(scores), wsjf: wsjfOf(scores) } : null,
    wip,
    admission,
    exception,
    evidence: { version: 0 },
    target: { pi: target ? calendar.piByKey(target) : null, problem: null },
    policy: { admission: policy },
    may: { setTarget: true, request: true, withdraw: false, decide: false, score: false, exceptionPis: [], decideException: false, ...may },
    lozenge: lozengeOf({ standing, state, situation: governed ? situation : null }),
  };
}

function situationOf(wanted: Wanted) {
  const { today, complete, admission, exception, policy, criteria: more, marks, wip } = { ...PAY_1, ...wanted };
  const criteria = [...STORY, ...more];
  const fields = complete ? { case: 'https://case', size: 3 } : {};
  const readiness = readinessOf(criteria, { typeId: '10000', stream: { name: 'Payments' }, fields, marks, providers: [], pi: calendar.piAt('2027-02-01'), calendar });
  const full = wip.filter(({ held, limit }) => held >= limit);
  return { today, calendar, policy: { leadDays: 14, whenGateFails: 'closed' as const, admission: policy, criteria }, readiness, admission, exception, full };
}

const ruled = (situation: ReturnType<typeof situationOf>) => ({
  stream: { id: 'payments', name: 'Payments' },
  verdicts: { ready: decideIntake({ rule: 'ready', ...situation, full: [] }), implementing: decideIntake({ rule: 'implementing', ...situation }) },
  readiness: [...situation.readiness],
  choices: choicesOf(calendar, situation.today, situation.policy.leadDays),
});
