import type { IntakeRule, Reason, Verdict } from '../../contract';
import { sayDay } from '../calendar';
import { admissionReason, startedPi } from './admissionReason';
import { nextChance, sayChance } from './nextChance';
import type { NextChance } from './nextChance';
import type { Situation } from './situation';
import { PORTFOLIO_MANAGEMENT, EPIC_OWNER } from './who';

/**
 * Whether an epic may become *ready* or *implementing* today, and if not, every reason, who can help and the next chance.
 *
 * *Ready* asks that every readiness criterion holds. *Implementing* asks that the epic was admitted to a PI that has
 * begun; criteria were asked on admission and are not asked again. Where a criterion hinders the admission that is
 * missing, it is among the reasons.
 *
 * @example
 * // PI 2026.4 runs, its intake closed 14 days before it began, and nobody asked for admission:
 * decideIntake({ rule: 'implementing', today: '2026-11-24', calendar, policy, readiness: [], admission: null })
 * // { allowed: false, reasons: [{ code: 'intake-closed', … }], earliestPi: PI 2027.1, opensOn: '2026-09-08', closesOn: '2026-12-21',
 * //   message: 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec. …' }
 */
export function decideIntake({ rule, ...situation }: Situation & { rule: IntakeRule }): Verdict {
  return rule === 'ready' ? decideReady(situation) : decideImplementing(situation);
}

function decideReady(situation: Situation): Verdict {
  const missing = missingCriteria(situation);
  if (missing.length === 0) return allow('ready', 'Every readiness criterion holds.');
  const chance = nextChance(situation);
  const message = `Not ready: ${list(missing)}. ${sayChance(chance, situation.today)} Ask the epic owner to complete it.`;
  return refuse('ready', missing, message, chance);
}

function decideImplementing(situation: Situation): Verdict {
  const { admission, calendar, today } = situation;
  const started = startedPi(admission, calendar, today);
  if (started) return allow('implementing', `Admitted to ${started.name}, which began on ${sayDay(started.start, today)}.`);
  const chance = nextChance(situation);
  const reason = admissionReason(situation, chance);
  const later = reason.code === 'admitted-later' && admission ? calendar.piByKey(admission.pi) : null;
  if (later) return { ...refuse('implementing', [reason], `${reason.text} It can start then. ${askFor(situation, chance, reason)}`, null), earliestPi: later };
  const missing = missingCriteria(situation);
  const first = reason.code === 'intake-closed' ? reason.text : `${reason.text} ${sayChance(chance, today)}`;
  const still = missing.length > 0 ? `Still missing: ${list(missing)}. ` : '';
  return refuse('implementing', [reason, ...missing], `${first} ${still}${askFor(situation, chance, reason)}`, chance);
}

/** One reason for each criterion that does not hold. */
function missingCriteria({ readiness }: Situation): Reason[] {
  return readiness
    .filter((item) => !item.met)
    .map((item) => ({ code: 'criterion-missing', text: item.text, who: EPIC_OWNER, criterionId: item.id }));
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

const allow = (rule: IntakeRule, message: string): Verdict => ({ rule, allowed: true, reasons: [], message, earliestPi: null, opensOn: null, closesOn: null });

function refuse(rule: IntakeRule, reasons: Reason[], message: string, chance: NextChance | null): Verdict {
  return { rule, allowed: false, reasons, message, earliestPi: chance?.pi ?? null, opensOn: chance?.opensOn ?? null, closesOn: chance?.closesOn ?? null };
}
