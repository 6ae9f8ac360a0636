import type { Admission, Instant, InterlockProperty } from '../../contract';

/**
 * The issue property that mirrors an admission. The target PI has its home in the property, so it is kept.
 *
 * @param now when it is written
 * @example projectionOf(admittedTo('2027.1'), null, now) // { v: 1, targetPi: null, admittedPi: '2027.1', admission: 'admitted', changedAt: now }
 */
export function projectionOf(admission: Admission | null, previous: InterlockProperty | null, now: Instant): InterlockProperty {
  return writeProperty(previous?.targetPi ?? null, admission, now);
}

/**
 * The issue property for a target PI and an admission, complete and in its present version.
 *
 * @param now when it is written
 * @example writeProperty('2027.1', null, now) // { v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none', changedAt: now }
 */
export function writeProperty(targetPi: InterlockProperty['targetPi'], admission: Admission | null, now: Instant): InterlockProperty {
  return {
    v: 1,
    targetPi,
    admittedPi: admission?.state === 'admitted' ? admission.pi : null,
    admission: admission?.state ?? 'none',
    changedAt: now,
  };
}
