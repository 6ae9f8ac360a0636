import type { InterlockProperty } from '../../../../../src/contract';

/**
 * What the issue property records, in words; null where it records nothing.
 *
 * @example sayRecorded({ v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none' }) // 'Aims for 2027.1'
 */
export function sayRecorded(property: InterlockProperty | null): string | null {
  if (!property) return null;
  if (property.admission === 'admitted' && property.admittedPi) return `Admitted to ${property.admittedPi}`;
  if (property.admission === 'requested') return property.targetPi ? `Asked for admission; aims for ${property.targetPi}` : 'Asked for admission';
  return property.targetPi ? `Aims for ${property.targetPi}` : null;
}
