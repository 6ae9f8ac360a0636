import type { Day } from '../../../../src/contract';
import { sayDay } from '../../../../src/domain/calendar';
import type { PiMeasured } from './read/readPiMetrics';

/**
 * What the numbers are about, and what is not in them.
 *
 * @example sayMeasured(measured, today) // 'PI 2026.4 runs until 3 Jan 2027, so its numbers still change. They are made from the 12 epics that Jira shows you; …'
 */
export function sayMeasured({ pi, epics }: Pick<PiMeasured, 'pi' | 'epics'>, today: Day): string {
  const runs = pi.end >= today ? `${pi.name} runs until ${sayDay(pi.end, today)}, so its numbers still change. ` : '';
  const made = epics.size === 0 ? `Jira shows you no epic of ${pi.name}` : `They are made from the ${epics.size === 1 ? 'one epic' : `${epics.size} epics`} of ${pi.name} that Jira shows you`;
  return `${runs}${made}; what you may not see is not counted, so others may have other numbers.`;
}
