import type { Exception, Reason } from '../../contract';
import { dayInZone, sayDay } from '../calendar';
import type { Situation } from './situation';
import { PORTFOLIO_MANAGEMENT } from './who';

/**
 * What an exception that does not let the epic start has to say: it waits, was refused, or has run out. Null where there is none, and
 * where it is for a PI that has not begun.
 *
 * @example exceptionReason({ ...situation, exception: { ...exception, state: 'requested' } })?.text
 * // 'An exception for PI 2026.4, asked for on 20 Nov, waits for Solution Portfolio Management'
 */
export function exceptionReason({ exception, calendar, today }: Pick<Situation, 'exception' | 'calendar' | 'today'>): Reason | null {
  const pi = exception && calendar.piByKey(exception.pi);
  if (!exception || !pi) return null;
  const reason = (code: Reason['code'], text: string): Reason => ({ code, text: `An exception for ${pi.name}${text}`, who: PORTFOLIO_MANAGEMENT });
  if (exception.state === 'requested') return reason('exception-pending', `, asked for on ${askedOn(exception, calendar.cadence.timeZone, today)}, waits for ${PORTFOLIO_MANAGEMENT}`);
  if (exception.state === 'refused') return reason('exception-refused', ` was refused${exception.answer ? `: ${exception.answer.trim().replace(/[.!?]*$/, '')}` : ''}`);
  return exception.expiresOn !== null && exception.expiresOn < today ? reason('exception-expired', ` expired on ${sayDay(exception.expiresOn, today)}`) : null;
}

const askedOn = ({ requestedAt }: Exception, timeZone: string, today: string): string => sayDay(dayInZone(requestedAt, timeZone), today);
