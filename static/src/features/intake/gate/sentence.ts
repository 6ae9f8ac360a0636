/**
 * A text as a sentence of its own.
 *
 * @example sentence('Job size is empty') // 'Job size is empty.'
 */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
