/**
 * Writes a bug to the app's log: where it happened and of which kind. Never the message, the payload or an account id,
 * since any of them may hold personal data, and app logs are read outside the customer's site.
 *
 * @example logBug('intake.view', error)
 */
export function logBug(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  // eslint-disable-next-line no-console -- Forge collects what functions print; it has no other log
  console.error(JSON.stringify({ where, kind, at: framesOf(error) }));
}

/** The first frames of the stack are code positions only; the message above them is left out. */
const framesOf = (error: unknown): string[] =>
  (error instanceof Error ? (error.stack ?? '') : '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 5).map((line) => line.trim());
