import type { Day, Instant, Result, Settings } from '../contract';
import { fail, ok } from '../contract';
import { dayInZone } from '../domain/calendar';
import type { Calendar } from '../domain/cadence';
import { checkCadence, makeCalendar } from '../domain/cadence';
import type { Ports } from './ports';

/** The settings with their calendar, on the day that it is for the portfolio. */
export interface Portfolio {
  settings: Settings;
  calendar: Calendar;
  today: Day;
  now: Instant;
}

/**
 * Reads the settings and lays out their calendar.
 *
 * @returns null while the app is not set up; `unreadable` where what is stored is no cadence
 * @example const portfolio = await openPortfolio(ports)
 */
export async function openPortfolio({ settings, clock }: Pick<Ports, 'settings' | 'clock'>): Promise<Result<Portfolio | null>> {
  const stored = await settings.read();
  if (!stored.ok || stored.value === null) return stored.ok ? ok(null) : stored;
  return portfolioOf(stored.value.settings, clock.now());
}

/**
 * As `openPortfolio`, for calls that make no sense before the set-up: then the fault `not-set-up`.
 *
 * @example const portfolio = await needPortfolio(ports)
 */
export async function needPortfolio(ports: Pick<Ports, 'settings' | 'clock'>): Promise<Result<Portfolio>> {
  const portfolio = await openPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  return portfolio.value === null ? NOT_SET_UP : ok(portfolio.value);
}

/** What a call answers that makes no sense before the set-up. */
export const NOT_SET_UP: Result<never> = fail('not-set-up', 'Interlock is not set up yet. Ask a Jira admin to open Apps → Interlock.');

/**
 * The portfolio of settings that were read already.
 *
 * @returns `unreadable` where their cadence is none
 * @example portfolioOf(copy.settings, clock.now())
 */
export function portfolioOf(settings: Settings, now: Instant): Result<Portfolio> {
  const [problem] = checkCadence(settings.cadence);
  if (problem) return fail('unreadable', `The stored cadence can't be used. ${problem.message} Ask a Jira admin to mend the set-up.`, { problems: [problem] });
  return ok({ settings, calendar: makeCalendar(settings.cadence), today: dayInZone(now, settings.cadence.timeZone), now });
}
