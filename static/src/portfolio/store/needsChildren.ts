import type { Calendar } from '../../../../src/domain/cadence';
import { ORIGINS, planCalendar, plannedDates, type Origin } from '../../../../src/domain/roadmap';
import { dateSourcesIn } from './dateSourcesIn';
import type { EpicStore } from './EpicStore';

const WEAKER: ReadonlySet<Origin> = new Set<Origin>([...ORIGINS.slice(ORIGINS.indexOf('children')), 'none']);

/** Whether an epic's planned dates hang on its children: a bound is theirs, or comes from a weaker source. @example hangsOnChildren('own', 'sprint') // true */
export const hangsOnChildren = (startFrom: Origin, finishFrom: Origin): boolean => WEAKER.has(startFrom) || WEAKER.has(finishFrom);

/** Epics that no source stronger than their children gives both bounds. Children must not have been rolled up yet. */
export function needsChildren(store: EpicStore, calendar: Calendar): number[] {
  const sources = dateSourcesIn(store, calendar);
  const days = planCalendar(calendar);
  return [...store.keys.keys()]
    .filter((row) => {
      const { startFrom, finishFrom } = plannedDates(sources(row), days);
      return hangsOnChildren(startFrom, finishFrom);
    })
    .map((row) => store.idOf(row))
    .sort((a, b) => a - b);
}
