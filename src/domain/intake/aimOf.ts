import type { Pi } from '../../contract';
import { nextChance } from './nextChance';
import type { Situation } from './situation';

/**
 * The PI that an epic's readiness is judged for: the one it is admitted to or asks for, else the one whose intake is open today.
 *
 * @example aimOf({ today, calendar, policy, admission: null }).name // 'PI 2027.1'
 */
export function aimOf(situation: Pick<Situation, 'today' | 'calendar' | 'policy' | 'admission'>): Pi {
  const { admission, calendar } = situation;
  const held = admission && admission.state !== 'declined' ? calendar.piByKey(admission.pi) : null;
  return held ?? nextChance(situation).pi;
}
