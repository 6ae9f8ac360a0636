import type { Fault, FaultCode } from '../../../src/contract';

const TITLES: Partial<Record<FaultCode, string>> = {
  conflict: 'Somebody else was first',
  forbidden: 'You may not do this',
  'not-set-up': 'Interlock is not set up yet',
  'rate-limited': 'Jira asks us to wait a moment',
};

/**
 * The heading over a fault: the kind where that says more than what was tried.
 *
 * @example faultTitle({ code: 'unavailable', message: '…' }, 'read the verdict') // 'Could not read the verdict'
 */
export const faultTitle = (fault: Fault, trying: string): string => TITLES[fault.code] ?? `Could not ${trying}`;
