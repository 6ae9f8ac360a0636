import type { Facts } from '../Facts';

/**
 * Why there is nothing to show, or null where there is something, or may yet be.
 *
 * @example emptyWords(facts, true)?.header // 'No dependencies'
 */
export function emptyWords({ wiring, portfolio }: Facts, whole: boolean): { header: string; description: string } | null {
  if (wiring.dependencies.length === 0) return { header: 'No link type means a dependency yet', description: 'A Jira admin chooses the link types, and which end provides, under Settings, Apps, Interlock.' };
  if (wiring.streams.length === 0) return { header: 'No stream to see', description: 'You can’t browse the projects of any value stream.' };
  if (!whole || portfolio.links.from.length > 0) return null;
  if (portfolio.count === 0) return { header: 'No epics', description: 'The value streams have no portfolio epics that you can see.' };
  return { header: 'No dependencies', description: 'No two portfolio epics that you can see are linked by a link type that means a dependency.' };
}
