import { isPlanner } from './isPlanner';
import { HOLDERS, PERMISSIONS } from './permissions';
import type { Action, Capability } from './permissions';
import type { HeldRole } from './rolesOf';

/** What is known of the person who asks. What was not asked of Jira is left out, and counts as no. */
export interface Who {
  roles?: readonly HeldRole[];
  browses?: boolean;
  edits?: boolean;
  administers?: boolean;
}

/**
 * Whether the person may do it, by the table `PERMISSIONS`. Who has an account at all is signed in: Forge calls for nobody else.
 *
 * @example may('intake.decide', { roles: rolesOf(sam) }) // true
 * @example may('intake.decide', { administers: true }) // false: admins do the set-up, no more
 */
export function may(action: Action, who: Who): boolean {
  return HAS[PERMISSIONS[action].needs](who);
}

const HAS: Record<Capability, (who: Who) => boolean> = {
  'signed-in': () => true,
  'browse-issue': ({ browses = false }) => browses,
  'edit-issue': ({ edits = false }) => edits,
  'administer-jira': ({ administers = false }) => administers,
  'portfolio-management': ({ roles = [] }) => roles.some(({ role }) => role === 'solution-portfolio-management'),
  'hold-role': ({ roles = [] }) => roles.length > 0,
  'plan-milestones': ({ roles = [] }) => isPlanner(roles),
};

/**
 * Who may do it, as a sentence for a refusal.
 *
 * @example whoMay('intake.decide') // 'Only Solution Portfolio Management may decide on admissions.'
 */
export function whoMay(action: Action): string {
  const { needs, does } = PERMISSIONS[action];
  return `Only ${HOLDERS[needs]} may ${does}.`;
}
