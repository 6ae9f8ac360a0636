/** Yields numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/** A source of chance that repeats itself for the same seed: a linear congruential generator with an output mix, good for data, not for secrets. */
export const makeRandom = (seed: number): Random => {
  let state = (Math.imul(seed | 0, 2_654_435_761) ^ 0x9e37_79b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 16), 0x45d9_f3b) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
};
