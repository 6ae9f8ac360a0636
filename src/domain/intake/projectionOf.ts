import type { Instant, InterlockProperty, PiKey, Scores } from '../../contract';
import { standsOn } from '../exceptions/standsOn';
import { costOfDelayOf } from '../wsjf/costOfDelayOf';
import { wsjfOf } from '../wsjf/wsjfOf';
import type { Situation } from './situation';

/** What the issue property mirrors. */
export type Projected = Pick<Situation, 'today' | 'calendar' | 'readiness' | 'admission' | 'exception'> & { scores: Scores };

/**
 * The issue property of an epic, complete and in its present version. The target PI has its home in the property; all else mirrors
 * what storage and Jira's fields have.
 *
 * @param now when it is written
 * @example projectionOf({ ...situation, scores }, '2027.1', now) // { v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none', changedAt: now, … }
 */
export function projectionOf(epic: Projected, targetPi: PiKey | null, now: Instant): InterlockProperty {
  const missing = epic.readiness.filter(({ met }) => !met).length;
  return {
    v: 1,
    targetPi,
    ...projectedAdmission(epic),
    changedAt: now,
    costOfDelay: costOfDelayOf(epic.scores),
    jobSize: epic.scores.jobSize,
    wsjf: rounded(wsjfOf(epic.scores)),
    readiness: missing === 0 ? 'ready' : 'not-ready',
    missing,
  };
}

/**
 * The part of the property that follows from storage alone, which is what a sweep can hold it against.
 *
 * @example projectedAdmission({ today, calendar, admission: admittedTo('2027.1'), exception: null }) // { admittedPi: '2027.1', admission: 'admitted', startsOn: '2027-01-04' }
 */
export function projectedAdmission({ today, calendar, admission, exception }: Omit<Projected, 'readiness' | 'scores'>): Pick<InterlockProperty, 'admittedPi' | 'admission' | 'startsOn'> {
  const excepted = exception && standsOn(exception, calendar, today) ? exception.pi : null;
  const admitted = admission?.state === 'admitted' ? admission.pi : null;
  return { admittedPi: admitted, admission: admission?.state ?? 'none', startsOn: startOf(excepted) ?? startOf(admitted) };

  function startOf(key: PiKey | null): string | null {
    return key === null ? null : (calendar.piByKey(key)?.start ?? null);
  }
}

/**
 * Whether two properties say the same. When they were written is no part of it.
 *
 * @example sameProjection(property, { ...property, changedAt: later }) // true
 */
export const sameProjection = (a: InterlockProperty, b: InterlockProperty): boolean => (Object.keys(b) as (keyof InterlockProperty)[]).every((key) => key === 'changedAt' || a[key] === b[key]);

/** To two decimals, which is more than anybody estimates, so that JQL and people see the same number. */
const rounded = (number: number | null): number | null => (number === null ? null : Math.round(number * 100) / 100);
