import type { Day, IntakeView, PiKey } from '../../../../../src/contract';

/** A PI by its name, and its last day where the view knows it. */
export interface KnownPi {
  key: PiKey;
  name: string;
  start: Day | null;
  end: Day | null;
}

/**
 * The PI of a key, as the view knows it: the running one, or one of the choices. Any other goes by its key.
 *
 * @example piOf(view, '2027.1').name // 'PI 2027.1'
 */
export function piOf({ choices, currentPi }: Pick<IntakeView, 'choices' | 'currentPi'>, key: PiKey): KnownPi {
  const known = [currentPi, ...choices.map((choice) => choice.pi)].find((pi) => pi?.key === key);
  return { key, name: known?.name ?? `PI ${key}`, start: known?.start ?? null, end: known?.end ?? null };
}
