import type { Admission, IntakeView, KanbanState, Standing } from '../../../src/contract';
import { makeCalendar } from '../../../src/domain/cadence';
import { choicesOf, decideIntake, lozengeOf, readinessOf, type Situation } from '../../../src/domain/intake';

/** The calendar of the seeded story. */
export const calendar = makeCalendar({
  anchor: '2026-01-12',
  iterationDays: 14,
  iterationsPerPi: 6,
  ipIteration: true,
  timeZone: 'Europe/Berlin',
  naming: 'PI {year}.{n}',
  firstNumber: 1,
  overrides: [{ seq: 3, start: '2026-09-21', end: '2027-01-03', reason: 'Year-end freeze', following: 'shift' }],
});

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

export const anAdmission = (more: Partial<Admission> = {}): Admission => ({
  issueId: '10001',
  pi: '2027.1',
  state: 'admitted',
  requestedBy: 'erin',
  requestedAt: '2026-11-10T09:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  reason: null,
  version: 1,
  ...more,
});

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
