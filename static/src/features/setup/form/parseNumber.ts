/**
 * The number that a text means, NaN where it means none. A decimal comma is understood.
 *
 * @example parseNumber(' 2,5 ') // 2.5
 * @example parseNumber('') // NaN
 */
export function parseNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
