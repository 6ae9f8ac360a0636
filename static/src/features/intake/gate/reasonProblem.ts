/** A reason is a sentence or two. */
const LONGEST = 1000;

/**
 * What is wrong with a reason, such as that for declining, or null.
 *
 * @param missing what is said where there is none
 * @example reasonProblem('  ') // 'Give a reason, so that the epic owner knows what to change.'
 */
export function reasonProblem(reason: string, missing = 'Give a reason, so that the epic owner knows what to change.'): string | null {
  const { length } = reason.trim();
  if (length === 0) return missing;
  return length > LONGEST ? `The reason is ${length} characters long; at most ${LONGEST} fit.` : null;
}
