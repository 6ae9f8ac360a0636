import type { Ports } from './ports';

/**
 * The work's outcome, or null when the time is up. The timer is called off, so that nothing keeps the function alive.
 *
 * @example await within(ports, 20_000, work)
 */
export async function within<T>({ clock }: Pick<Ports, 'clock'>, milliseconds: number, work: Promise<T>): Promise<T | null> {
  const timeout = clock.timeout(milliseconds);
  try {
    return await Promise.race([work, timeout.expired.then(() => null)]);
  } finally {
    timeout.cancel();
  }
}
