const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? [];

/** The text of an Atlassian document, or of a plain string. */
export const plainText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const node = value as { text?: unknown; content?: unknown };
  const inner = Array.isArray(node.content) ? node.content.map(plainText).join(' ') : '';
  return typeof node.text === 'string' ? `${node.text} ${inner}` : inner;
};

/**
 * Whether a text holds what a `~` asks for: every word, in any order; `refund*` for a beginning; a phrase in quotes as it stands.
 * Word stems, which Jira also finds, are not sought.
 * @example matchesText('Instant refunds for cards', 'refund* instant') // true
 */
export const matchesText = (text: string, query: string): boolean => {
  const phrase = /^"(.*)"$/.exec(query.trim())?.[1];
  if (phrase !== undefined) return text.toLowerCase().includes(phrase.toLowerCase());
  const have = words(text);
  return words(query).every((word) => (word.endsWith('*') ? have.some((w) => w.startsWith(word.slice(0, -1))) : have.includes(word)));
};
