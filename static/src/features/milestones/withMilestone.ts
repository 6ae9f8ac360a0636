import type { Milestone } from '../../../../src/contract';

/**
 * A list with a milestone in its place by day and name, in the place of what it was before.
 *
 * @example withMilestone(items, { ...saved, day: '2027-01-03' })[0].id === saved.id
 */
export function withMilestone(items: readonly Milestone[], milestone: Milestone): Milestone[] {
  const others = items.filter(({ id }) => id !== milestone.id);
  return [...others, milestone].sort((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name));
}
