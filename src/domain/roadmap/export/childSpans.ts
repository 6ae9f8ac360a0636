import { NO_DAY } from '../../dependencies/Analysis';
import type { Span } from '../plannedDates';
import { type DateRules, dayOf, earliest, latest } from './dateSourcesOf';
import { idIn, type RoadmapIssue } from './RoadmapIssue';

/**
 * From when to when the children of epics go, by the epic's id. Epics without a dated child are left out.
 *
 * @example childSpans(children, wiring).get('10101') // { start: 20700, finish: 20760 }
 */
export function childSpans(children: readonly RoadmapIssue[], { fields, cadence }: DateRules): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const { fields: raw } of children) {
    const parent = idIn(raw['parent']);
    const start = fields.start === null ? NO_DAY : dayOf(raw[fields.start], cadence.timeZone);
    const finish = dayOf(raw[fields.finish ?? 'duedate'], cadence.timeZone);
    const known = spans.get(parent) ?? { start: NO_DAY, finish: NO_DAY };
    if (parent !== '' && (start !== NO_DAY || finish !== NO_DAY)) spans.set(parent, { start: earliest([known.start, start]), finish: latest([known.finish, finish]) });
  }
  return spans;
}
