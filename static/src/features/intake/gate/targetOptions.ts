import type { IntakeView, PiChoice, PiKey } from '../../../../../src/contract';
import { sayDay } from '../../../../../src/domain/calendar';
import { saySpan } from '../../../ui/saySpan';

/** One PI in the target picker. */
export interface TargetOption {
  value: PiKey;
  label: string;
  /** Dates and intake, in small print. */
  note: string;
}

/**
 * What the target picker offers. A target that is set but no longer on offer, as one in the past, is listed too, since the
 * picker has to show it.
 *
 * @example targetOptions(view)[1] // { value: '2027.1', label: 'PI 2027.1', note: '4 Jan – 28 Mar 2027 · intake open until 21 Dec' }
 */
export function targetOptions({ choices, target, today }: Pick<IntakeView, 'choices' | 'target' | 'today'>): TargetOption[] {
  const offered = choices.map((choice) => ({ value: choice.pi.key, label: choice.pi.name, note: `${saySpan(choice.pi.start, choice.pi.end, today)} · ${sayIntake(choice, today)}` }));
  const { pi } = target;
  if (!pi || offered.some((option) => option.value === pi.key)) return offered;
  return [{ value: pi.key, label: pi.name, note: saySpan(pi.start, pi.end, today) }, ...offered];
}

function sayIntake({ open, opensOn, closesOn }: PiChoice, today: string): string {
  if (open) return `intake open until ${sayDay(closesOn, today)}`;
  return opensOn > today ? `intake opens on ${sayDay(opensOn, today)}` : `intake closed on ${sayDay(closesOn, today)}`;
}
