import type { Result, SetupView } from '../contract';
import { ok } from '../contract';
import { dayInZone, isTimeZone } from '../domain/calendar';
import type { Ports } from './ports';

/**
 * The settings as the admin page starts from them; `stored` is null before the first save.
 *
 * @example await readSetup(ports)
 */
export async function readSetup({ settings, clock }: Pick<Ports, 'settings' | 'clock'>): Promise<Result<SetupView>> {
  const stored = await settings.read();
  if (!stored.ok) return stored;
  const now = clock.now();
  const zone = stored.value?.settings.cadence.timeZone ?? 'UTC';
  // A zone that has gone from the platform must not keep the admin from choosing another.
  return ok({ stored: stored.value, now, today: dayInZone(now, isTimeZone(zone) ? zone : 'UTC') });
}
