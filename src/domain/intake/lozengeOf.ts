import type { KanbanState, Lozenge, Standing } from '../../contract';
import { standsOn } from '../exceptions/standsOn';
import { startedPi } from './admissionReason';
import { nextChance } from './nextChance';
import type { Situation } from './situation';

/** What a lozenge is made of. `situation` is null where there is no calendar: the app is not set up. */
export interface LozengeInput {
  standing: Standing;
  state: KanbanState | null;
  situation: Situation | null;
}

/**
 * The few words beside an epic that say where it stands: the first that fits, from done to not yet complete.
 *
 * @example
 * // Ready, on 24 Nov 2026, never admitted:
 * lozengeOf({ standing: 'governed', state: 'ready', situation }) // { label: 'Waits for 2027.1', type: 'moved' }
 */
export function lozengeOf({ standing, state, situation }: LozengeInput): Lozenge {
  if (standing !== 'governed') return UNGOVERNED[standing];
  if (!situation) return UNGOVERNED['not-set-up'];
  if (state === 'done') return { label: 'Done', type: 'success' };
  if (state === 'implementing') return { label: `In ${situation.calendar.piAt(situation.today).name}`, type: 'inprogress' };
  if (situation.exception && standsOn(situation.exception, situation.calendar, situation.today)) return { label: 'Ready to start', type: 'success' };
  return ofAdmission(situation) ?? ofReadiness(situation, state) ?? { label: `Waits for ${nextChance(situation).pi.key}`, type: 'moved' };
}

const UNGOVERNED: Record<Exclude<Standing, 'governed'>, Lozenge> = {
  'not-set-up': { label: 'Not set up', type: 'default' },
  'not-an-epic': { label: 'Not an epic', type: 'default' },
  'outside-streams': { label: 'Outside streams', type: 'default' },
};

/** Null where there is no admission, where its PI is gone, or where a request was not decided in time. */
function ofAdmission({ admission, calendar, today, policy }: Situation): Lozenge | null {
  if (!admission) return null;
  if (admission.state === 'declined') return { label: 'Declined', type: 'removed' };
  const pi = calendar.piByKey(admission.pi);
  if (!pi) return null;
  if (admission.state === 'admitted') return startedPi(admission, calendar, today) ? { label: 'Ready to start', type: 'success' } : { label: `Admitted to ${pi.key}`, type: 'new' };
  return today > calendar.cutoffOf(pi, policy.leadDays) ? null : { label: `Requested for ${pi.key}`, type: 'inprogress' };
}

/** Once an epic is in *ready*, what is missing no longer hides for which PI it waits. */
function ofReadiness({ readiness }: Situation, state: KanbanState | null): Lozenge | null {
  const missing = readiness.filter((item) => !item.met).length;
  return missing > 0 && state !== 'ready' ? { label: `${missing} to complete`, type: 'removed' } : null;
}
