import type { ValueStream } from '../../../../../src/contract';
import type { GadgetConfig } from '../GadgetConfig';

/** The streams that a tile is about, as far as the viewer sees them. */
export interface ChosenStreams {
  /** 1 for each chosen stream, by its index in the wiring. */
  flags: Uint8Array;
  names: string[];
  /** Saved streams that are gone, or that the viewer may not see: the two are never told apart, and never named. */
  missing: number;
}

/**
 * Which of the viewer's streams a saved choice comes to.
 *
 * @example chosenStreams(['payments', 'security'], wiring.streams) // { flags: [1, 0], names: ['Payments'], missing: 1 }
 */
export function chosenStreams(saved: GadgetConfig['streams'], streams: readonly Pick<ValueStream, 'id' | 'name'>[]): ChosenStreams {
  const wanted = (id: string): boolean => saved === 'all' || saved.includes(id);
  const shown = streams.filter(({ id }) => wanted(id));
  return {
    flags: Uint8Array.from(streams, ({ id }) => Number(wanted(id))),
    names: shown.map(({ name }) => name),
    missing: saved === 'all' ? 0 : new Set(saved).size - shown.length,
  };
}
