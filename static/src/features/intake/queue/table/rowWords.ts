import { sayPoints } from '../../../../ui/sayPoints';
import type { EpicFacts } from '../../../epics/EpicFacts';

/**
 * An epic's WSJF with what it is made of.
 *
 * @example sayWeight(2.6, { costOfDelay: 13, jobSize: 5 }) // '2.6 (13 / 5)'
 * @example sayWeight(null, { costOfDelay: 13, jobSize: null }) // 'None: no job size'
 */
export function sayWeight(wsjf: number | null, { costOfDelay, jobSize }: Pick<EpicFacts, 'costOfDelay' | 'jobSize'>): string {
  if (wsjf !== null) return `${sayPoints(wsjf)} (${sayPoints(costOfDelay ?? 0)} / ${sayPoints(jobSize ?? 0)})`;
  const missing = [...(costOfDelay === null ? ['no cost of delay'] : []), ...(jobSize === null || jobSize <= 0 ? ['no job size'] : [])];
  return `None: ${missing.join(', ')}`;
}

/**
 * An epic's readiness as the issue property has it.
 *
 * @example sayReadiness({ readiness: 'not-ready', missing: 2 }) // { good: false, text: '2 missing' }
 */
export function sayReadiness(epic: Pick<EpicFacts, 'readiness' | 'missing'> | null): { good: boolean; text: string } {
  if (epic?.readiness === 'ready') return { good: true, text: 'Ready' };
  if (epic?.readiness !== 'not-ready') return { good: false, text: 'Not looked at yet' };
  return { good: false, text: epic.missing ? `${epic.missing} missing` : 'Not ready' };
}
