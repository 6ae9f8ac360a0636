import type { ReasonCode } from '../../contract';

/** What each reason of a refusal is called in lists and charts. */
export const REASON_NAMES: Record<ReasonCode, string> = {
  'intake-closed': 'Intake closed',
  'admitted-later': 'PI has not begun',
  'admission-pending': 'Admission not decided',
  'admission-declined': 'Admission declined',
  'criterion-missing': 'Not ready',
  'pi-gone': 'PI no longer in the cadence',
  'exception-pending': 'Exception not decided',
  'exception-refused': 'Exception refused',
  'exception-expired': 'Exception expired',
  'wip-full': 'WIP limit reached',
};

/**
 * The reasons that an entry of a refusal names; what this version does not know is left out.
 *
 * @example reasonsIn({ reasons: ['intake-closed', 'wip-full'] }) // ['intake-closed', 'wip-full']
 */
export function reasonsIn({ reasons }: Record<string, unknown>): ReasonCode[] {
  return Array.isArray(reasons) ? reasons.filter((code): code is ReasonCode => typeof code === 'string' && Object.hasOwn(REASON_NAMES, code)) : [];
}
