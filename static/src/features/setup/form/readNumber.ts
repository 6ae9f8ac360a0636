import { parseNumber } from './parseNumber';

/**
 * The number that a text means, null where it is empty, NaN where it means none.
 *
 * @example readNumber(' ') // null
 * @example readNumber('40') // 40
 */
export const readNumber = (text: string): number | null => (text.trim() === '' ? null : parseNumber(text));
