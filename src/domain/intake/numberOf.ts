/**
 * The number in a Jira field, or null. Besides numbers, text that is wholly a decimal number counts, and so does a select
 * option whose value is one: many sites estimate with a list of 1, 2, 3, 5, 8. A decimal comma does not count, since
 * "1,500" would mean two things.
 *
 * @example numberOf(5) // 5
 * @example numberOf({ value: '8', id: '10031' }) // 8
 * @example numberOf('about 3') // null
 */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value) ? numberOf(Number(value)) : null;
  if (typeof value === 'object' && value !== null && 'value' in value && typeof value.value !== 'object') return numberOf(value.value);
  return null;
}
