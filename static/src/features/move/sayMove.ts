import type { PiKey } from '../../../../src/contract';
import type { Calendar } from '../../../../src/domain/cadence';
import type { Move } from './moveState';

/**
 * What a move did, in words.
 *
 * @example sayMove(move, calendar) // 'PAY-1 now aims for PI 2027.2.'
 */
export function sayMove({ epic, to, undoes }: Move, calendar: Calendar): string {
  const finish = epic.ownFinish && to !== null && epic.ownFinish.key !== to ? ` Its own dates still end in ${epic.ownFinish.name}.` : '';
  return undoes ? `Undone: ${epic.key} aims for ${piName(to, calendar)} again.` : `${epic.key} now aims for ${piName(to, calendar)}.${finish}`;
}

/**
 * A PI's name as a sentence has it.
 *
 * @example piName(null, calendar) // 'no PI'
 */
export const piName = (key: PiKey | null, calendar: Calendar): string => (key === null ? 'no PI' : (calendar.piByKey(key)?.name ?? key));
