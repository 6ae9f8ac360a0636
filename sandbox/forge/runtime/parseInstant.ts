/** Hour at which a day that the clock is set to begins: the morning, so that it is that day all over Europe. */
const MORNING = 'T09:00:00.000Z';

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00.000Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/**
 * Reads what a clock can be set to: a day (09:00 UTC of it) or an instant. Null if it is neither; "2026-02-30" is not.
 *
 * @example parseInstant('2026-11-24')?.toISOString() // '2026-11-24T09:00:00.000Z'
 */
export function parseInstant(text: unknown): Date | null {
  if (typeof text !== 'string') return null;
  if (isDay(text)) return new Date(`${text}${MORNING}`);
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && isDay(text.slice(0, 10)) ? new Date(text) : null;
  return instant && !Number.isNaN(instant.getTime()) ? instant : null;
}
