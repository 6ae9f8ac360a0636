import { NO_DAY } from '../dependencies/Analysis';

/** What decides in which PI an epic stands on the program board. PIs are positions in the calendar (`Pi.seq`), NO_DAY where there is none. */
export interface PlacedEpic {
  done: boolean;
  /** The PI that its owner aims for. */
  targetPi: number;
  /** The PI that its planned finish lies in, wherever those dates come from (`plannedDates`). */
  finishPi: number;
}

/**
 * The PI in whose column an epic stands on the program board, or NO_DAY for one that is unplanned.
 *
 * 1. A target PI that is not over decides: the board is where targets are set, and a card stays where it was put, even where the
 *    epic's own dates say otherwise. Screens mark that disagreement.
 * 2. Else it is the PI in which it is planned to finish. An epic without dates of its own has those of its target PI or of the PI it
 *    was admitted to, so that both count here too.
 * 3. A done epic aims for nothing any more: it stands where it finished.
 *
 * It makes nothing, since a board calls it for tens of thousands of epics while a person waits.
 *
 * @example cellOf({ done: false, targetPi: 5, finishPi: 4 }, 3) // 5
 * @example cellOf({ done: false, targetPi: 2, finishPi: 4 }, 3) // 4, for PI 2 is over
 */
export function cellOf({ done, targetPi, finishPi }: PlacedEpic, currentPi: number): number {
  const aims = !done && targetPi !== NO_DAY && targetPi >= currentPi;
  return aims ? targetPi : finishPi;
}
