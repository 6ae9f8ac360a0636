/**
 * Rows as a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe, since a summary may be written by anyone.
 *
 * @example toCsv([['Key', 'Summary'], ['PAY-1', 'Say "hello"']]) // 'Key,Summary\r\nPAY-1,"Say ""hello"""\r\n'
 */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
