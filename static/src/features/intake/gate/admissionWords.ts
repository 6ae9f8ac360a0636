import type { Admission, IntakeView } from '../../../../../src/contract';
import { piOf } from './piOf';

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
  return { ...STATES[admission.state], pi: piOf(view, admission.pi).name, reason: admission.reason };
}

const STATES: Record<Admission['state'], Pick<AdmissionWords, 'text' | 'type'>> = {
  admitted: { text: 'Admitted', type: 'new' },
  requested: { text: 'Waits for Solution Portfolio Management', type: 'inprogress' },
  declined: { text: 'Declined', type: 'removed' },
};
