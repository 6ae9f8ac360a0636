import type { Day, ReadinessItem } from '../../../../../../src/contract';
import { sayDayOf } from '../../../../ui/sayDayOf';
import { sayTime } from '../../../../ui/sayTime';
import { byName, type Names } from '../byName';

/**
 * Who must see to a criterion that does not hold, or who said when that it does. Null where there is nothing to say, or where the
 * item's own text says it.
 *
 * @param names of those who acted, as far as they are there
 * @example markWords(item, { names, today: '2026-11-24', timeZone: 'Europe/Berlin' }) // 'Signed off by Noor Haddad on 20 Nov, 09:12'
 */
export function markWords({ kind, met, text, who, mark }: ReadinessItem, { names, today, timeZone }: { names: Names; today: Day; timeZone?: string }): string | null {
  if (!mark) return met || text.includes(who) ? null : `${who} sees to it.`;
  return `${kind === 'sign-off' ? 'Signed off' : 'Ticked'}${byName(names, mark.by)} on ${sayDayOf(mark.at, today, timeZone)}, ${sayTime(mark.at, timeZone)}`;
}
