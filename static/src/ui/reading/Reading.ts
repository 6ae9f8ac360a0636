import type { Fault } from '../../../../src/contract';

/**
 * Something that a screen reads: a small state machine. A value that was once read stays on screen while it is read
 * again (`busy`) and when that fails (`fault`), so that a screen never goes blank under the reader.
 */
export type Reading<T> =
  | { phase: 'loading' }
  | { phase: 'failed'; fault: Fault; busy: boolean }
  | { phase: 'ready'; value: T; busy: boolean; fault: Fault | null };

export type ReadingStep<T> = { step: 'ask' } | { step: 'got'; value: T } | { step: 'failed'; fault: Fault };

/**
 * The next state of a reading.
 *
 * @example nextReading({ phase: 'loading' }, { step: 'got', value: 3 }) // { phase: 'ready', value: 3, busy: false, fault: null }
 */
export function nextReading<T>(now: Reading<T>, step: ReadingStep<T>): Reading<T> {
  if (step.step === 'got') return { phase: 'ready', value: step.value, busy: false, fault: null };
  if (step.step === 'ask') return now.phase === 'loading' ? now : { ...now, busy: true };
  if (now.phase === 'ready') return { ...now, busy: false, fault: step.fault };
  return { phase: 'failed', fault: step.fault, busy: false };
}
