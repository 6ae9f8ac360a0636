import type { IntakeView, PiKey } from '../contract';
import { dayInZone } from '../domain/calendar';
import { admitProblem, choicesOf, decideIntake, lozengeOf, nextChance, withdrawProblem } from '../domain/intake';
import type { Who } from '../domain/roles';
import { may } from '../domain/roles';
import type { Epic } from './epic';
import type { Portfolio } from './portfolio';

/**
 * What the issue panel shows, from what was read. `may` says what would succeed now, not just what the person is allowed.
 *
 * @example intakeView(portfolio, epic, { edits: true }).may.request
 */
export function intakeView(portfolio: Portfolio, epic: Epic, who: Who): IntakeView {
  const { settings, calendar, today, now } = portfolio;
  const { situation, standing, stream, state } = epic;
  const governed = standing === 'governed';
  return {
    today,
    asOf: now,
    standing,
    stream: stream && { id: stream.id, name: stream.name },
    state,
    currentPi: calendar.piAt(today),
    verdicts: governed ? { ready: decideIntake({ ...situation, rule: 'ready' }), implementing: decideIntake({ ...situation, rule: 'implementing' }) } : null,
    readiness: governed ? [...situation.readiness] : [],
    admission: situation.admission,
    target: targetOf(portfolio, epic),
    choices: governed ? choicesOf(calendar, today, settings.intake.leadDays) : [],
    policy: { admission: settings.intake.admission },
    may: governed ? mayOf(epic, who) : NOTHING,
    lozenge: lozengeOf({ standing, state, situation }),
  };
}

/**
 * The same before the app is set up: nothing is known, and nothing is blocked.
 *
 * @example viewBeforeSetup('2026-11-24T09:00:00.000Z').lozenge.label // 'Not set up'
 */
export function viewBeforeSetup(now: string): IntakeView {
  const standing = 'not-set-up';
  return {
    today: dayInZone(now, 'UTC'),
    asOf: now,
    standing,
    stream: null,
    state: null,
    currentPi: null,
    verdicts: null,
    readiness: [],
    admission: null,
    target: { pi: null, problem: null },
    choices: [],
    policy: null,
    may: NOTHING,
    lozenge: lozengeOf({ standing, state: null, situation: null }),
  };
}

const NOTHING: IntakeView['may'] = { setTarget: false, request: false, withdraw: false, decide: false };

function mayOf({ situation }: Epic, who: Who): IntakeView['may'] {
  const open = nextChance(situation).pi.key;
  return {
    setTarget: may('intake.target', who),
    request: may('intake.request', who) && admitProblem({ ...situation, pi: open }) === null,
    withdraw: may('intake.withdraw', who) && withdrawProblem(situation) === null,
    decide: may('intake.decide', who) && situation.admission?.state === 'requested',
  };
}

function targetOf({ calendar }: Portfolio, { property }: Epic): IntakeView['target'] {
  const key = property.property?.targetPi ?? null;
  const pi = key === null ? null : calendar.piByKey(key);
  const problem = property.problem ?? (key !== null && pi === null ? goneProblem(key) : null);
  return { pi, problem };
}

const goneProblem = (key: PiKey) => ({ path: 'interlock.targetPi', message: `The target PI ${key} is no longer in the cadence. Choose another.` });
