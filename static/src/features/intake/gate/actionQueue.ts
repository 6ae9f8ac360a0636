import type { IntakeAction } from './IntakeAction';

/**
 * The actions that wait, with one more. What changes the same thing twice is taken as a press too many, but for ticks and
 * sign-offs of different criteria, which people go through faster than the server answers.
 *
 * @example enqueue([{ name: 'withdraw' }], { name: 'withdraw' }) // [{ name: 'withdraw' }]
 */
export function enqueue(queue: readonly IntakeAction[], action: IntakeAction): IntakeAction[] {
  return queue.some((other) => subjectOf(other) === subjectOf(action)) ? [...queue] : [...queue, action];
}

const subjectOf = (action: IntakeAction): string => ('criterionId' in action ? `${action.name} ${action.criterionId}` : action.name);

/**
 * Whether a criterion is about to be ticked or signed (true), to lose that (false), or neither (null).
 *
 * @example pendingMark([{ name: 'tick', criterionId: 'a', label: 'A', on: true }], 'a') // true
 */
export function pendingMark(queue: readonly IntakeAction[], criterionId: string): boolean | null {
  const found = queue.find((action) => 'criterionId' in action && action.criterionId === criterionId);
  return found && 'on' in found ? found.on : null;
}
