import type { Wiring } from '../../../../../src/contract';
import { sayDisagreement } from '../../../../../src/domain/roadmap';
import { NONE_32, type Portfolio } from '../../../portfolio/Portfolio';

interface Source {
  portfolio: Pick<Portfolio, 'start' | 'finish' | 'childrenBefore' | 'childrenAfter'>;
  wiring: Pick<Wiring, 'today'>;
}

/**
 * Where the child issues of an epic reach beyond its own dates, as a sentence; empty where they agree.
 *
 * @example beyondWords(lookup, 0) // 'Child issues run to 12 Mar 2027, 9 days past its due date'
 */
export function beyondWords({ portfolio: { start, finish, childrenBefore, childrenAfter }, wiring }: Source, epic: number): string {
  const found = { before: childrenBefore[epic] ?? 0, after: childrenAfter[epic] ?? 0 };
  // most epics have none, and rows ask while somebody scrolls
  if (found.before === 0 && found.after === 0) return '';
  return sayDisagreement({ start: start[epic] ?? NONE_32, finish: finish[epic] ?? NONE_32 }, found, wiring.today);
}
