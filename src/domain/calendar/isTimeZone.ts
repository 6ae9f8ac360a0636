/**
 * Whether a time zone of that IANA name exists. Fixed offsets such as `+01:00` are refused: they know no summer time,
 * so that cutoffs would drift by an hour twice a year.
 *
 * @example isTimeZone('Europe/Berlin') // true
 * @example isTimeZone('Europe/Atlantis') // false
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
