import type { IntakeView, PiKey, ReadinessItem, WipUse } from '../contract';
import { dayInZone } from '../domain/calendar';
import { exceptionPis, exceptionProblem } from '../domain/exceptions';
import type { Situation } from '../domain/intake';
import { admitProblem, choicesOf, decideIntake, lozengeOf, nextChance, withdrawProblem } from '../domain/intake';
import type { Who } from '../domain/roles';
import { holdsRole, may } from '../domain/roles';
import { costOfDelayOf, wsjfOf } from '../domain/wsjf';
import type { Epic } from './epic';
import type { Portfolio } from './portfolio';

/**
 * What the issue panel shows, from what was read. `may` says what would succeed now, not just what the person is allowed.
 *
 * @param wip the limits that the epic would come under on becoming *implementing*, with the holders that the viewer may see
 * @example intakeView(portfolio, epic, { edits: true }, []).may.request
 */
export function intakeView(portfolio: Portfolio, epic: Epic, who: Who, wip: WipUse[]): IntakeView {
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
    verdicts: governed ? verdictsOf(epic, wip) : null,
    readiness: governed ? situation.readiness.map((item) => ({ ...item, act: actOf(portfolio, epic, item, who) })) : [],
    wsjf: governed ? { ...epic.wsjf, costOfDelay: costOfDelayOf(epic.wsjf.scores), wsjf: wsjfOf(epic.wsjf.scores) } : null,
    wip,
    admission: situation.admission,
    exception: situation.exception,
    evidence: { version: epic.evidence.version },
    target: targetOf(portfolio, epic),
    choices: governed ? choicesOf(calendar, today, settings.intake.leadDays) : [],
    policy: { admission: settings.intake.admission },
    may: governed ? mayOf(portfolio, epic, who) : NOTHING,
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
    wsjf: null,
    wip: [],
    admission: null,
    exception: null,
    evidence: { version: 0 },
    target: { pi: null, problem: null },
    choices: [],
    policy: null,
    may: NOTHING,
    lozenge: lozengeOf({ standing, state: null, situation: null }),
  };
}

const NOTHING: IntakeView['may'] = { setTarget: false, request: false, withdraw: false, decide: false, score: false, exceptionPis: [], decideException: false };

/** Limits of the state that the epic is in already are no hurdle for it. */
function verdictsOf({ situation, state }: Epic, wip: WipUse[]): IntakeView['verdicts'] {
  const full = (rule: 'ready' | 'implementing'): WipUse[] => wip.filter((use) => use.state === rule && use.state !== state && use.held >= use.limit);
  return { ready: decideIntake({ ...situation, rule: 'ready', full: full('ready') }), implementing: decideIntake({ ...situation, rule: 'implementing', full: full('implementing') }) };
}

function actOf({ settings }: Portfolio, { stream }: Epic, { id, kind, met }: ReadinessItem, { edits = false, roles = [] }: Who): ReadinessItem['act'] {
  if (kind === 'checklist-item') return edits ? (met ? 'untick' : 'tick') : null;
  const criterion = settings.intake.criteria.find((one) => one.id === id);
  if (criterion?.kind !== 'sign-off' || !holdsRole(roles, criterion.role, stream?.id ?? null)) return null;
  return met ? 'take-back' : 'sign';
}

function mayOf(portfolio: Portfolio, { situation, state, wsjf }: Epic, who: Who): IntakeView['may'] {
  const open = nextChance(situation).pi.key;
  const asks = state !== 'done'; // nothing forbids it, but nothing is won by it either
  return {
    setTarget: may('intake.target', who),
    request: asks && may('intake.request', who) && admitProblem({ ...situation, pi: open }) === null,
    withdraw: may('intake.withdraw', who) && withdrawProblem(situation) === null,
    decide: may('intake.decide', who) && situation.admission?.state === 'requested',
    score: may('intake.score', who) && wsjf.fromFields.length < 4,
    exceptionPis: asks && may('exceptions.request', who) ? exceptionChoices(portfolio, situation) : [],
    decideException: may('exceptions.decide', who) && situation.exception?.state === 'requested',
  };
}

/** The PIs for which an ask would succeed now, whatever its reason. */
function exceptionChoices({ settings, calendar, today }: Portfolio, situation: Situation): PiKey[] {
  const { admission, exception } = situation;
  const held = (pi: PiKey) => (exception?.pi === pi ? exception : null);
  return exceptionPis(calendar, today, settings.intake, admission)
    .map(({ key }) => key)
    .filter((pi) => exceptionProblem({ ...situation, pi, reason: 'any', exception: held(pi) }) === null);
}

function targetOf({ calendar }: Portfolio, { property }: Epic): IntakeView['target'] {
  const key = property.property?.targetPi ?? null;
  const pi = key === null ? null : calendar.piByKey(key);
  const problem = property.problem ?? (key !== null && pi === null ? goneProblem(key) : null);
  return { pi, problem };
}

const goneProblem = (key: PiKey) => ({ path: 'interlock.targetPi', message: `The target PI ${key} is no longer in the cadence. Choose another.` });
