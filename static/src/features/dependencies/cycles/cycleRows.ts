import { sayCycle } from '../../../../../src/domain/dependencies';
import { textAt } from '../../../portfolio/Texts';
import type { Facts } from '../Facts';

export interface CycleRow {
  /** The epics of the path, each providing to the next and the last to the first. */
  path: { row: number; key: string; summary: string; stream: string }[];
  /** As "MOB-4 → WEB-3 → DAT-4 → MOB-4". */
  words: string;
  /** "Payments, Channels". */
  streams: string;
  /** How many epics hang together in circles here, where that is more than the path shows. */
  more: number;
}

/**
 * The circles of the portfolio, each as a path that can be read.
 *
 * @example cycleRows(facts)[0].words // 'MOB-4 → WEB-3 → DAT-4 → MOB-4'
 */
export function cycleRows({ wiring, portfolio, analysis }: Facts): CycleRow[] {
  return analysis.cycles.map((cycle) => {
    const { path, size } = cycle;
    const epics = Array.from(path, (row) => ({
      row,
      key: textAt(portfolio.keys, row),
      summary: textAt(portfolio.summaries, row),
      stream: wiring.streams[portfolio.stream[row] as number]?.name ?? 'Outside streams',
    }));
    const words = sayCycle(cycle, (row) => textAt(portfolio.keys, row));
    return { path: epics, words, streams: [...new Set(epics.map(({ stream }) => stream))].join(', '), more: size - path.length };
  });
}
