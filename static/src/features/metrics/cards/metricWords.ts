import type { Day, Pi } from '../../../../../src/contract';
import { sayDay } from '../../../../../src/domain/calendar';
import type { PiMetrics } from '../../../../../src/domain/metrics';
import { sayPoints } from '../../../ui/sayPoints';
import { sayShare } from '../../health/view/sayShare';

/** A metric's number, and what it is made of. */
export interface Said {
  number: string;
  about: string;
}

/** @example sayDays(1) // '1 day' */
export const sayDays = (days: number | null): string => (days === null ? '–' : `${sayPoints(days)} ${days === 1 ? 'day' : 'days'}`);

/** @example sayUnplanned({ value: 0.2, numerator: 1, denominator: 5 }) // { number: '20 %', about: '1 of 5 epics came in by exception.' } */
export function sayUnplanned({ numerator, denominator }: PiMetrics['unplanned']): Said {
  if (denominator === 0) return { number: '–', about: 'The PI has no epics that you can see.' };
  return { number: sayShare(numerator, denominator), about: `${numerator} of ${epics(denominator)} came in by exception.` };
}

/** @example sayPredictability(predictability, pi, today) // { number: '75 %', about: '3 of 4 epics that it was sealed with were done by 3 Jan. …' } */
export function sayPredictability(predictability: PiMetrics['predictability'], pi: Pi, today: Day): Said {
  if (!predictability) return { number: '–', about: `${pi.name} is not sealed, so nothing is promised yet.` };
  const { byCount, byValue } = predictability;
  if (byCount.denominator === 0) return { number: '–', about: `${pi.name} was sealed without an epic that you can see.` };
  const runs = pi.end >= today;
  const done = `${byCount.numerator} of ${epics(byCount.denominator)} that it was sealed with ${runs ? 'are done so far' : `were done by ${sayDay(pi.end, today)}`}.`;
  const worth = byValue.denominator === 0 ? '' : ` By value: ${sayPoints(byValue.numerator)} of ${sayPoints(byValue.denominator)} points, ${sayShare(byValue.numerator, byValue.denominator)}.`;
  return { number: sayShare(byCount.numerator, byCount.denominator), about: `${done}${worth}` };
}

/** @example sayLeadTime({ median: 32, epics: [{ … }, { … }], of: 3 }) // { number: '32 days', about: 'The median of 2 epics. 1 has not come from funnel to ready.' } */
export function sayLeadTime({ median, epics: timed, of }: PiMetrics['leadTime']): Said {
  const rest = of - timed.length;
  const others = rest === 0 ? '' : ` ${rest} ${rest === 1 ? 'has' : 'have'} not come from funnel to ready.`;
  if (timed.length === 0) return { number: '–', about: of === 0 ? 'The PI has no epics that you can see.' : `No epic of the PI has come from funnel to ready.` };
  return { number: sayDays(median), about: `The median of ${epics(timed.length)}.${others}` };
}

/** @example sayRefusals({ total: 4, byReason: […] }) // { number: '4', about: 'Transitions that were refused while the PI ran. One may have several reasons.' } */
export const sayRefusals = ({ total }: PiMetrics['refusals']): Said => ({
  number: total.toLocaleString('en-GB'),
  about: total === 0 ? 'No transition was refused while the PI ran.' : 'Transitions that were refused while the PI ran. One may have several reasons.',
});

const epics = (count: number): string => `${count} ${count === 1 ? 'epic' : 'epics'}`;
