import type { IntakeView, Pi, PiChoice } from '../../../../../src/contract';
import { sayDay } from '../../../../../src/domain/calendar';

/** Whether asking for admission is offered, and the words beside the button: what it does, or why it can't be pressed. */
export interface RequestPlan {
  pi: Pi;
  label: string;
  enabled: boolean;
  words: string;
}

type View = Pick<IntakeView, 'standing' | 'state' | 'admission' | 'choices' | 'readiness' | 'may' | 'policy' | 'today' | 'verdicts'>;

/**
 * The offer to ask for admission to the PI whose intake is open. Null where there is nothing to ask for: the gate has no
 * say, the epic is already started or done, or it is asked for or admitted. The server decides again.
 *
 * @example requestPlan(viewOfPay1)?.label // 'Ask for admission to PI 2027.1'
 */
export function requestPlan(view: View): RequestPlan | null {
  const open = view.choices.find((choice) => choice.open);
  if (view.standing !== 'governed' || !open || view.state === 'implementing' || view.state === 'done' || isHeld(view, open)) return null;
  const hindrance = hindranceOf(view);
  return { pi: open.pi, label: `Ask for admission to ${open.pi.name}`, enabled: hindrance === null, words: hindrance ?? wordsOf(view, open) };
}

/** Asked for, or let in, to that PI or an earlier one. A request for a PI whose intake has closed no longer holds it. */
function isHeld({ admission, choices, verdicts }: View, open: PiChoice): boolean {
  if (!admission || admission.state === 'declined') return false;
  if (admission.state === 'requested') return admission.pi === open.pi.key;
  if (verdicts?.implementing.allowed) return true;
  const held = choices.find((choice) => choice.pi.key === admission.pi)?.pi;
  return held !== undefined && held.seq <= open.pi.seq;
}

function hindranceOf({ readiness, may }: View): string | null {
  const missing = readiness.filter((item) => !item.met);
  if (missing.length > 0) return `First complete what is missing: ${missing.map((item) => item.label).join(', ')}.`;
  return may.request ? null : 'You may not edit this epic, so you can’t ask. Its owner can.';
}

function wordsOf({ policy, today }: View, open: PiChoice): string {
  const until = `Open until ${sayDay(open.closesOn, today)}.`;
  return policy?.admission === 'by-portfolio' ? `${until} Solution Portfolio Management decides.` : `${until} An epic that is ready is admitted at once.`;
}
