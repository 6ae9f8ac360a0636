import type { Day, Exception, Fault } from '../../../../../../src/contract';
import { sayDay } from '../../../../../../src/domain/calendar';

/** What has become of an exception in the list since it was read. */
export type ExceptionState = { state: 'waiting' } | { state: 'deciding' } | { state: 'decided'; exception: Exception } | { state: 'left'; fault: Fault };

/**
 * What has become of it, in words; null while it waits.
 *
 * @example sayException({ state: 'decided', exception: granted }, today) // 'Granted until 3 Jan 2027'
 */
export function sayException(now: ExceptionState, today: Day): string | null {
  if (now.state === 'left') return now.fault.message;
  if (now.state !== 'decided') return null;
  const { state, expiresOn } = now.exception;
  return state === 'granted' ? `Granted${expiresOn ? ` until ${sayDay(expiresOn, today)}` : ''}` : 'Refused';
}
