import type { Facts } from '../Facts';

/** What one stream provides to another; null where it is nothing. */
export interface MatrixCell {
  links: number;
  conflicts: number;
  /** Around the numbers, for those who hear the cell alone: "Data Platform provides to Payments:", "dependencies". */
  about: string;
  noun: string;
}

export interface MatrixRow {
  id: string;
  name: string;
  /** By consumer's stream, in the order of the rows. */
  cells: (MatrixCell | null)[];
  /** Share of the stream's epics without a dependency on another stream, as "82%". */
  independence: string;
}

/**
 * Which stream provides to which, and how often that is a conflict.
 *
 * @example matrixRows(facts)[2].cells[0] // { links: 7, conflicts: 2, about: 'Data Platform provides to Payments:', noun: 'dependencies' }
 */
export function matrixRows({ wiring: { streams }, analysis: { coupling, independence } }: Facts): MatrixRow[] {
  return streams.map(({ id, name }, provider) => ({
    id,
    name,
    independence: sayShare(independence[provider] ?? 1),
    cells: streams.map((consumer, at) => {
      const index = provider * coupling.streams + at;
      const links = coupling.links[index] ?? 0;
      const conflicts = coupling.conflicts[index] ?? 0;
      return links === 0 ? null : { links, conflicts, about: `${name} provides to ${provider === at ? 'itself' : consumer.name}:`, noun: links === 1 ? 'dependency' : 'dependencies' };
    }),
  }));
}

/** Never rounded up to all, or down to none. */
function sayShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return '99%';
  return percent === 0 && share > 0 ? '1%' : `${percent}%`;
}
