/** A reason is a sentence or two. */
const LONGEST = 1000;

/**
 * What is wrong with the reason for declining, or null.
 *
 * @example reasonProblem('  ') // 'Give a reason, so that the epic owner knows what to change.'
 */
export function reasonProblem(reason: string): string | null {
  const { length } = reason.trim();
  if (length === 0) return 'Give a reason, so that the epic owner knows what to change.';
  return length > LONGEST ? `The reason is ${length} characters long; at most ${LONGEST} fit.` : null;
}
