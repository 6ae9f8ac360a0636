/** Quotes a value for JQL. @example quoteJql('a "b"') // '"a \\"b\\""' */
export const quoteJql = (value: string): string => `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
