import type { PiKey } from '../../../../../src/contract';
import type { Calendar } from '../../../../../src/domain/cadence';
import { parseDay } from '../../../../../src/domain/calendar';
import { NO_DAY } from '../../../../../src/domain/dependencies';
import { type DateSources, type Span, spanOf } from '../../../../../src/domain/roadmap';
import type { EpicRecord } from '../../../portfolio/store/EpicRecord';

/**
 * What one epic says of its dates, its child issues left out; as the portfolio's columns have it.
 *
 * @example dateSourcesOf(decodeEpic(issue, wiring), calendar).ownStart // 20717
 */
export function dateSourcesOf(epic: EpicRecord, calendar: Calendar): DateSources {
  const pi = (key: PiKey | null): Span | null => {
    const found = key === null ? null : calendar.piByKey(key);
    return found && spanOf(found);
  };
  return {
    ownStart: epic.start,
    ownFinish: epic.finish,
    targetPi: pi(epic.targetPi),
    admittedPi: pi(epic.admittedPi),
    versionStart: edge(epic.versions.map(({ startDate }) => startDate), Math.min),
    versionFinish: edge(epic.versions.map(({ releaseDate }) => releaseDate), Math.max),
    childrenStart: NO_DAY,
    childrenFinish: NO_DAY,
    sprintStart: edge(epic.sprints.map(({ startDate }) => startDate), Math.min),
    sprintFinish: edge(epic.sprints.map(({ endDate }) => endDate), Math.max),
  };
}

/** The earliest or latest of the days that are days. */
function edge(days: readonly (string | null)[], most: (...days: number[]) => number): number {
  const numbers = days.map((day) => parseDay(day ?? '')).filter((number) => !Number.isNaN(number));
  return numbers.length === 0 ? NO_DAY : most(...numbers);
}
