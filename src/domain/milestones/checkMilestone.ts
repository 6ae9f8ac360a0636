import type { MilestoneDraft, Pi, Problem } from '../../contract';
import { daysBetween, isDay, sayDay } from '../calendar';
import type { Calendar } from '../cadence';

/** Jira allows 255 characters for a version's name, which a milestone's name may become. */
export const LONGEST_NAME = 120;
export const LONGEST_NOTE = 1000;

/** What a milestone is checked against. `streamIds`: those that exist and that the person sees. */
export interface MilestoneRules {
  calendar: Calendar;
  streamIds: ReadonlySet<string>;
  today: string;
}

/**
 * What is wrong with a milestone, field by field. A PI milestone lies on the last day of a PI: it tells what the PI has come to, and
 * before its end nobody knows. Other kinds may lie on any day, past ones included, since a plan may be written down late.
 *
 * @example
 * checkMilestone({ …, kind: 'pi', day: '2026-12-24' }, rules)
 * // [{ path: 'day', message: 'A PI milestone lies on the last day of a PI: 3 Jan 2027 is that of PI 2026.4.' }]
 */
export function checkMilestone(draft: Omit<MilestoneDraft, 'id' | 'version'>, rules: MilestoneRules): Problem[] {
  return [...checkName(draft.name), ...checkDay(draft, rules), ...checkStreams(draft.streamIds, rules.streamIds), ...checkNote(draft.note)];
}

function checkName(name: string): Problem[] {
  if (name.trim() === '') return [{ path: 'name', message: 'Give the milestone a name.' }];
  return name.length > LONGEST_NAME ? [{ path: 'name', message: `The name is ${name.length} characters long. Shorten it to ${LONGEST_NAME}.` }] : [];
}

function checkDay({ kind, day }: Pick<MilestoneDraft, 'kind' | 'day'>, { calendar, today }: MilestoneRules): Problem[] {
  if (!isDay(day)) return [{ path: 'day', message: 'Choose a day.' }];
  if (kind !== 'pi') return [];
  const pi = nearestEnd(calendar, day);
  return pi.end === day ? [] : [{ path: 'day', message: `A PI milestone lies on the last day of a PI: ${sayDay(pi.end, today)} is that of ${pi.name}.` }];
}

/** The PI whose last day is nearest; of two as near, the later. */
function nearestEnd(calendar: Calendar, day: string): Pi {
  const pi = calendar.piAt(day);
  const before = calendar.piBySeq(pi.seq - 1);
  return daysBetween(before.end, day) < daysBetween(day, pi.end) ? before : pi;
}

/** A stream that the person can't see and one that does not exist are told alike. */
function checkStreams(ids: readonly string[], known: ReadonlySet<string>): Problem[] {
  if (new Set(ids).size < ids.length) return [{ path: 'streamIds', message: 'A value stream is chosen twice.' }];
  return ids.every((id) => known.has(id)) ? [] : [{ path: 'streamIds', message: 'One of the value streams does not exist, or you may not see it. Choose anew.' }];
}

function checkNote(note: string): Problem[] {
  return note.length > LONGEST_NOTE ? [{ path: 'note', message: `The note is ${note.length} characters long. Shorten it to ${LONGEST_NOTE}.` }] : [];
}
