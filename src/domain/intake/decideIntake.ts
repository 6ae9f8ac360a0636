import type { GateRule, Reason, Verdict, WipUse } from '../../contract';
import { sayDay } from '../calendar';
import { standsOn } from '../exceptions/standsOn';
import { wipReason } from '../wip/wipReason';
import { admissionReason, startedPi } from './admissionReason';
import { exceptionReason } from './exceptionReason';
import { nextChance, sayChance } from './nextChance';
import type { NextChance } from './nextChance';
import type { Situation } from './situation';
import { EPIC_OWNER, PORTFOLIO_MANAGEMENT } from './who';

/** What is asked: the rule, and the WIP limits on the way that have no room for the epic. */
export interface IntakeQuestion extends Situation {
  rule: GateRule;
  full: readonly WipUse[];
}

/**
 * Whether an epic may become *ready* or *implementing* today, or enter any other state (`wip`), and if not, every reason, who can
 * help and the next chance.
 *
 * *Ready* asks that every readiness criterion holds. *Implementing* asks that the epic was admitted to a PI that has begun;
 * criteria were asked on admission and are not asked again. Where a criterion hinders the admission that is missing, it is among the
 * reasons. Both ask that no WIP limit is full. An exception that stands lets an epic start whatever the calendar and WIP say.
 *
 * @example
 * // PI 2026.4 runs, its intake closed 14 days before it began, and nobody asked for admission:
 * decideIntake({ rule: 'implementing', today: '2026-11-24', calendar, policy, readiness: [], admission: null, exception: null, full: [] })
 * // { allowed: false, reasons: [{ code: 'intake-closed', … }], earliestPi: PI 2027.1, opensOn: '2026-09-08', closesOn: '2026-12-21',
 * //   message: 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec. …' }
 */
export function decideIntake(question: IntakeQuestion): Verdict {
  if (question.rule === 'ready') return decideReady(question);
  return question.rule === 'implementing' ? decideImplementing(question) : decideWip(question, 'There is room for it.');
}

function decideReady(question: IntakeQuestion): Verdict {
  const missing = missingCriteria(question);
  if (missing.length === 0) return decideWip(question, 'Every readiness criterion holds.');
  const chance = nextChance(question);
  const reasons = [...missing, ...question.full.map(wipReason)];
  const message = `Not ready: ${list(reasons)}. ${sayChance(chance, question.today)} Ask ${helpers(missing)} to complete it.`;
  return refuse('ready', reasons, message, chance);
}

const helpers = (reasons: readonly Reason[]): string => [...new Set(reasons.map(({ who }) => (who === EPIC_OWNER ? 'the epic owner' : who)))].join(', ');

function decideImplementing(question: IntakeQuestion): Verdict {
  const { admission, exception, calendar, today } = question;
  if (exception && standsOn(exception, calendar, today)) return allow('implementing', sayException(question));
  const started = startedPi(admission, calendar, today);
  return started ? decideWip(question, `Admitted to ${started.name}, which began on ${sayDay(started.start, today)}.`) : decideUnadmitted(question);
}

function decideUnadmitted(question: IntakeQuestion): Verdict {
  const { admission, calendar, today } = question;
  const chance = nextChance(question);
  const reason = admissionReason(question, chance);
  const excepted = exceptionReason(question);
  const others = [...(excepted ? [excepted] : []), ...question.full.map(wipReason)];
  const also = others.map(({ text }) => `${text}. `).join('');
  const later = reason.code === 'admitted-later' && admission ? calendar.piByKey(admission.pi) : null;
  if (later) return { ...refuse('implementing', [reason, ...others], `${reason.text} It can start then. ${also}${askFor(question, chance, reason)}`, null), earliestPi: later };
  const missing = missingCriteria(question);
  const first = reason.code === 'intake-closed' ? reason.text : `${reason.text} ${sayChance(chance, today)}`;
  const still = missing.length > 0 ? `Still missing: ${list(missing)}. ` : '';
  return refuse('implementing', [reason, ...missing, ...others], `${first} ${still}${also}${askFor(question, chance, reason)}`, chance);
}

/** Nothing but WIP is left to ask. No calendar says when a place comes free. */
function decideWip({ rule, full }: IntakeQuestion, message: string): Verdict {
  if (full.length === 0) return allow(rule, message);
  const reasons = full.map(wipReason);
  const text = reasons.map((reason) => `${reason.text}.`).join(' ');
  return refuse(rule, reasons, `${text} Finish or stop one of them first.`, null);
}

function sayException({ exception, calendar, today }: IntakeQuestion): string {
  const name = (exception && calendar.piByKey(exception.pi)?.name) ?? exception?.pi;
  return `${PORTFOLIO_MANAGEMENT} granted an exception for ${name}${exception?.expiresOn ? `, until ${sayDay(exception.expiresOn, today)}` : ''}.`;
}

/** One reason for each criterion that does not hold. */
function missingCriteria({ readiness }: Situation): Reason[] {
  return readiness.filter((item) => !item.met).map((item) => ({ code: 'criterion-missing', text: item.text, who: item.who, criterionId: item.id }));
}

/** The end of a refusal: what to do, and who can help. */
function askFor({ policy, admission }: Situation, chance: NextChance, reason: Reason): string {
  if (reason.code === 'admitted-later') return `Ask ${PORTFOLIO_MANAGEMENT} if it can't wait.`;
  // a request that was not decided in time can only be made anew
  const decidable = reason.code === 'admission-pending' && admission?.pi === chance.pi.key;
  if (decidable) return `Ask ${PORTFOLIO_MANAGEMENT} to decide.`;
  const decides = policy.admission === 'by-portfolio' ? 'decides' : 'can help';
  return `Ask for admission to ${chance.pi.name} in the Interlock panel; ${PORTFOLIO_MANAGEMENT} ${decides}.`;
}

/** Long lists are cut in the message, which a banner shows; `reasons` has them all. */
function list(reasons: readonly Reason[]): string {
  const shown = reasons.slice(0, MOST_SHOWN).map((reason) => reason.text);
  const more = reasons.length - shown.length;
  return more > 0 ? `${shown.join(', ')}, and ${more} more` : shown.join(', ');
}

const MOST_SHOWN = 4;

const allow = (rule: GateRule, message: string): Verdict => ({ rule, allowed: true, reasons: [], message, earliestPi: null, opensOn: null, closesOn: null });

function refuse(rule: GateRule, reasons: Reason[], message: string, chance: NextChance | null): Verdict {
  return { rule, allowed: false, reasons, message, earliestPi: chance?.pi ?? null, opensOn: chance?.opensOn ?? null, closesOn: chance?.closesOn ?? null };
}
