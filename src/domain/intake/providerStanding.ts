import type { Admission, Pi } from '../../contract';
import type { Calendar } from '../cadence';

/** A provider in another stream, as far as the readiness of its consumer depends on it. */
export interface Provider {
  issueId: string;
  /** Null where whoever asks may not see it. */
  key: string | null;
  done: boolean;
  admission: Admission | null;
}

/**
 * Whether a provider comes in time for a PI: it is done, or admitted to that PI or an earlier one.
 *
 * @example isInTime(provider, calendar.piByKey('2027.1')!, calendar)
 */
export function isInTime({ done, admission }: Provider, pi: Pi, calendar: Calendar): boolean {
  if (done) return true;
  if (admission?.state !== 'admitted') return false;
  const held = calendar.piByKey(admission.pi);
  return held !== null && held.seq <= pi.seq;
}

/**
 * What is to be said of the providers in other streams, for a PI. Those that whoever asks may not see are counted, not named.
 *
 * @example sayProviders([], pi, calendar) // { met: true, text: 'no provider in another stream' }
 */
export function sayProviders(providers: readonly Provider[], pi: Pi, calendar: Calendar): { met: boolean; text: string } {
  if (providers.length === 0) return { met: true, text: 'no provider in another stream' };
  const late = providers.filter((provider) => !isInTime(provider, pi, calendar));
  if (late.length === 0) return { met: true, text: `${providers.length === 1 ? 'the provider is' : `all ${providers.length} providers are`} done, or admitted to ${pi.name} or earlier` };
  return { met: false, text: `${late.length} of ${providers.length} ${late.length === 1 ? 'is' : 'are'} not admitted to ${pi.name} or earlier${named(late)}` };
}

function named(late: readonly Provider[]): string {
  const keys = late.flatMap(({ key }) => key ?? []);
  const hidden = late.length - keys.length;
  if (keys.length === 0) return '';
  return `: ${keys.join(', ')}${hidden > 0 ? `, and ${hidden} more` : ''}`;
}
