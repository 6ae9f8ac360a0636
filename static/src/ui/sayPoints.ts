/**
 * A number of points, or a quotient of them, with two decimals at most: sums of fractions end in noise that nobody wants to read.
 *
 * @example sayPoints(2.6000000000000001) // '2.6'
 */
export const sayPoints = (value: number): string => Number(value.toFixed(2)).toLocaleString('en-GB', { maximumFractionDigits: 2 });
