import type { Plans } from './Analysis';

/**
 * By how many days the consumer may start before the provider finishes, and still no date is wrong: where the provider is planned
 * by PI and the consumer starts on a day of that very PI, nobody has said that the provider finishes only on the PI's last day.
 *
 * @example
 * // The provider is planned for a PI of days 0 to 83, the consumer starts on day 60 of the same PI:
 * overlapOf(plans, provider, consumer) // 23
 */
export function overlapOf({ byPi, finish, start, finishPi, startPi }: Plans, provider: number, consumer: number): number {
  if (byPi[provider] === 0 || byPi[consumer] === 1) return 0;
  if ((finishPi[provider] as number) > (startPi[consumer] as number)) return 0;
  return Math.max(0, (finish[provider] as number) - (start[consumer] as number));
}
