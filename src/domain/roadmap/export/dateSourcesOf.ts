import type { PiKey, Wiring } from '../../../contract';
import type { Calendar } from '../../cadence';
import { dayInZone, parseDay } from '../../calendar';
import { NO_DAY } from '../../dependencies/Analysis';
import { readProperty } from '../../intake';
import { spanOf } from '../planCalendar';
import type { DateSources, Span } from '../plannedDates';
import type { RoadmapIssue } from './RoadmapIssue';

export type DateRules = Pick<Wiring, 'fields' | 'cadence'>;

/**
 * What an issue of Jira says of when it is planned. What is missing or makes no sense counts as not said.
 *
 * @param children from when to when its child issues go, where that was read
 * @example dateSourcesOf(issue, wiring, calendar, null).ownFinish // 20832
 */
export function dateSourcesOf({ fields: raw, property }: RoadmapIssue, { fields, cadence }: DateRules, calendar: Calendar, children: Span | null): DateSources {
  const day = (value: unknown): number => dayOf(value, cadence.timeZone);
  const { targetPi, admittedPi } = readProperty(property).property ?? { targetPi: null, admittedPi: null };
  const versions = listIn(raw['fixVersions']);
  const sprints = listIn(fields.sprint === null ? null : raw[fields.sprint]);
  return {
    ownStart: fields.start === null ? NO_DAY : day(raw[fields.start]),
    ownFinish: day(raw[fields.finish ?? 'duedate']),
    targetPi: piSpan(targetPi, calendar),
    admittedPi: piSpan(admittedPi, calendar),
    versionStart: earliest(versions.map(({ startDate }) => day(startDate))),
    versionFinish: latest(versions.map(({ releaseDate }) => day(releaseDate))),
    childrenStart: children?.start ?? NO_DAY,
    childrenFinish: children?.finish ?? NO_DAY,
    sprintStart: earliest(sprints.map(({ startDate }) => day(startDate))),
    sprintFinish: latest(sprints.map(({ endDate }) => day(endDate))),
  };
}

/** A date field holds a day, a time field an instant, which becomes the day it falls on in the portfolio's time zone. NO_DAY for neither. */
export function dayOf(value: unknown, timeZone: string): number {
  if (typeof value !== 'string') return NO_DAY;
  const day = parseDay(value);
  if (!Number.isNaN(day)) return day;
  return value.length > 10 && !Number.isNaN(Date.parse(value)) ? parseDay(dayInZone(value, timeZone)) : NO_DAY;
}

/** The earliest of days; NO_DAY where there is none. */
export function earliest(days: readonly number[]): number {
  const said = days.filter((day) => day !== NO_DAY);
  return said.length === 0 ? NO_DAY : Math.min(...said);
}

/** The latest of days; NO_DAY, which is less than any, where there is none. */
export const latest = (days: readonly number[]): number => Math.max(NO_DAY, ...days);

function piSpan(key: PiKey | null, calendar: Calendar): Span | null {
  const pi = key === null ? null : calendar.piByKey(key);
  return pi && spanOf(pi);
}

const listIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null) : [];
