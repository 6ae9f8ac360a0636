import type { Scores } from '../../contract';

/**
 * The cost of delay: business value, time criticality and risk reduction added up. A part that is missing counts 0.
 *
 * @returns null where none of the three is there
 * @example costOfDelayOf({ businessValue: 8, timeCriticality: 5, riskReduction: null, jobSize: 5 }) // 13
 */
export function costOfDelayOf({ businessValue, timeCriticality, riskReduction }: Omit<Scores, 'jobSize'>): number | null {
  const parts = [businessValue, timeCriticality, riskReduction].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}
