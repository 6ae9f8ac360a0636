/**
 * How many of the dependencies are listed, for the line over the list.
 *
 * @example countWords(42, 310) // '42 of 310 dependencies'
 */
export const countWords = (listed: number, all: number): string => `${number(listed)} of ${number(all)} ${all === 1 ? 'dependency' : 'dependencies'}`;

const number = (count: number): string => count.toLocaleString('en-GB');
