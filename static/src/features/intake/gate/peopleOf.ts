import type { IntakeView } from '../../../../../src/contract';

/**
 * The account ids of those whom the panel names: who ticked, signed, asked and decided.
 *
 * @example peopleOf(view) // ['erin', 'sam']
 */
export function peopleOf({ readiness, exception }: Pick<IntakeView, 'readiness' | 'exception'>): string[] {
  const acted = [...readiness.map(({ mark }) => mark?.by), exception?.requestedBy, exception?.decidedBy];
  return [...new Set(acted.filter((id) => typeof id === 'string'))];
}
