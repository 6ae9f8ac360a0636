/** A sentence in which some words are keys of issues, so that a screen can make links of them. */
export type Phrase = readonly (string | { key: string })[];

/**
 * The sentence as plain text.
 *
 * @example sayPhrase([{ key: 'DAT-1' }, ' is done']) // 'DAT-1 is done'
 */
export const sayPhrase = (phrase: Phrase): string => phrase.map((part) => (typeof part === 'string' ? part : part.key)).join('');
