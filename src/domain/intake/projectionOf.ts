import type { Admission, InterlockProperty } from '../../contract';

/**
 * The issue property that mirrors an admission. The target PI has its home in the property, so it is kept.
 *
 * @example projectionOf(admittedTo('2027.1'), null) // { v: 1, targetPi: null, admittedPi: '2027.1', admission: 'admitted' }
 */
export function projectionOf(admission: Admission | null, previous: InterlockProperty | null): InterlockProperty {
  return writeProperty(previous?.targetPi ?? null, admission);
}

/**
 * The issue property for a target PI and an admission, complete and in its present version.
 *
 * @example writeProperty('2027.1', null) // { v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none' }
 */
export function writeProperty(targetPi: InterlockProperty['targetPi'], admission: Admission | null): InterlockProperty {
  return {
    v: 1,
    targetPi,
    admittedPi: admission?.state === 'admitted' ? admission.pi : null,
    admission: admission?.state ?? 'none',
  };
}
