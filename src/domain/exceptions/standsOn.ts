import type { Day, Exception } from '../../contract';
import type { Calendar } from '../cadence';

/**
 * Whether an exception lets its epic start on that day: it is granted, its PI runs, and it has not expired.
 *
 * @example standsOn({ …, pi: '2026.4', state: 'granted', expiresOn: '2026-12-11' }, calendar, '2026-12-11') // true, and false from the 12th on
 */
export function standsOn({ pi: key, state, expiresOn }: Pick<Exception, 'pi' | 'state' | 'expiresOn'>, calendar: Calendar, today: Day): boolean {
  const pi = calendar.piByKey(key);
  if (state !== 'granted' || !pi) return false;
  return pi.start <= today && today <= pi.end && today <= (expiresOn ?? pi.end);
}
