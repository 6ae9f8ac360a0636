import type { Admission, IntakeView, PiKey } from '../../../../../src/contract';

/** Where the epic's admission stands, in a few words. */
export interface AdmissionWords {
  text: string;
  /** Of the PI: its name. */
  pi: string;
  type: 'new' | 'inprogress' | 'removed';
  reason: string | null;
}

/**
 * The admission on record, in words; null where there is none.
 *
 * @example admissionWords(view) // { text: 'Admitted', pi: 'PI 2027.1', type: 'new', reason: null }
 */
export function admissionWords(view: Pick<IntakeView, 'admission' | 'choices' | 'currentPi'>): AdmissionWords | null {
  const { admission } = view;
  if (!admission) return null;
  return { ...STATES[admission.state], pi: nameOf(view, admission.pi), reason: admission.reason };
}

const STATES: Record<Admission['state'], Pick<AdmissionWords, 'text' | 'type'>> = {
  admitted: { text: 'Admitted', type: 'new' },
  requested: { text: 'Waits for Solution Portfolio Management', type: 'inprogress' },
  declined: { text: 'Declined', type: 'removed' },
};

function nameOf({ choices, currentPi }: Pick<IntakeView, 'choices' | 'currentPi'>, key: PiKey): string {
  const known = [currentPi, ...choices.map((choice) => choice.pi)].find((pi) => pi?.key === key);
  return known?.name ?? `PI ${key}`;
}
