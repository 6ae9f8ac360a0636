/**
 * A share in words, as whole per cent; 100 % and 0 % are said only where they are exact, and nothing has no share.
 *
 * @example sayShare(2, 3) // '67 %'
 * @example sayShare(999, 1000) // '99 %'
 */
export function sayShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = Math.round((100 * part) / whole);
  if (part > 0 && percent === 0) return '1 %';
  return part < whole && percent === 100 ? '99 %' : `${percent} %`;
}
