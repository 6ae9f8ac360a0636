/**
 * Whether a text is an issue's key, in capitals.
 *
 * @example isIssueKey('PAY-12') // true
 */
export const isIssueKey = (text: string): boolean => /^[A-Z][A-Z0-9_]*-[1-9]\d*$/.test(text);
