/** A share with what it is made of, so that a screen can show both. */
export interface Ratio {
  /** Null where there is nothing to divide by. */
  value: number | null;
  numerator: number;
  denominator: number;
}

/**
 * A share of a whole.
 *
 * @example ratio(1, 4) // { value: 0.25, numerator: 1, denominator: 4 }
 */
export const ratio = (numerator: number, denominator: number): Ratio => ({ value: denominator === 0 ? null : numerator / denominator, numerator, denominator });
