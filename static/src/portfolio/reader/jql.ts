import type { Instant, Wiring } from '../../../../src/contract';
import { fromDayNumber } from '../../../../src/domain/calendar';
import type { Bounds } from '../keeper/Keeper';
import { NONE_32 } from '../Portfolio';

/** Two readings overlap by this much, so that what Jira indexes late is not missed. */
const OVERLAP_MINUTES = 5;

const ids = (values: readonly string[]): string => values.join(', ');

/**
 * The epics of some projects. Project and type ids are numbers in text, so nothing needs quoting.
 *
 * @example jqlOfProjects(['10002', '10003'], wiring) // 'project in (10002, 10003) AND issuetype in (10000)'
 */
export const jqlOfProjects = (projectIds: readonly string[], { epicTypeIds }: Pick<Wiring, 'epicTypeIds'>): string => `project in (${ids(projectIds)}) AND issuetype in (${ids(epicTypeIds)})`;

const everywhere = (wiring: Wiring): string => jqlOfProjects(wiring.streams.flatMap(({ projectIds }) => projectIds), wiring);

/**
 * What changed since a reading: relative, as JQL reads absolute times in the zone of each person. A property that the app writes
 * moves no `updated`, so it carries a time of its own.
 *
 * @example jqlOfChanged(wiring, asOf) // '… AND (updated >= "-65m" OR interlockChangedAt >= "-65m")'
 */
export function jqlOfChanged(wiring: Wiring, since: Instant): string {
  const minutes = Math.max(0, Math.ceil((Date.parse(wiring.asOf) - Date.parse(since)) / 60_000)) + OVERLAP_MINUTES;
  return `${everywhere(wiring)} AND (updated >= "-${minutes}m" OR interlockChangedAt >= "-${minutes}m")`;
}

/** What people look at first: epics of the running PI. @example jqlOfCurrentPi(wiring) */
export function jqlOfCurrentPi(wiring: Wiring): string {
  const [pi] = wiring.pis;
  if (!pi) return everywhere(wiring);
  return `${everywhere(wiring)} AND (interlockAdmittedPi = "${pi.key}" OR interlockTargetPi = "${pi.key}" OR (due >= "${pi.start}" AND due <= "${pi.end}"))`;
}

/** Children of some epics. */
export const jqlOfChildren = (parentIds: readonly number[]): string => `parent in (${parentIds.join(', ')})`;

/** Those of them that have a date: few, as a rule. Jira refuses it to a person who may not see one of the fields. */
export const jqlOfDatedChildren = (parentIds: readonly number[], wiring: Pick<Wiring, 'fields'>): string => `${jqlOfChildren(parentIds)} AND ${dated(wiring)}`;

/** Child issues with a date, of any issue, in the streams' projects. @example jqlOfDatedIssues(wiring) // 'project in (…) AND parent is not EMPTY AND (due is not EMPTY)' */
export const jqlOfDatedIssues = (wiring: Pick<Wiring, 'fields' | 'streams'>): string => `${inStreams(wiring)} AND parent is not EMPTY AND ${dated(wiring)}`;

/**
 * Child issues in the streams' projects that begin before or end after a bound of their epic's own. Epics with the same bound share a
 * clause. At least one bound must be set.
 *
 * @example jqlOfOverruns([{ id: 10101, start: NONE_32, finish: 20760 }], wiring) // 'project in (…) AND ((parent in (10101) AND due > "2026-11-03"))'
 */
export function jqlOfOverruns(epics: readonly Bounds[], wiring: Pick<Wiring, 'fields' | 'streams'>): string {
  const { start, finish } = wiring.fields;
  const clauses = (bound: 'start' | 'finish', test: string): string[] =>
    [...idsByDay(epics, bound)].map(([day, parentIds]) => `(${jqlOfChildren(parentIds)} AND ${test} "${fromDayNumber(day)}")`);
  const all = [...(start === null ? [] : clauses('start', `${clauseOf(start)} <`)), ...clauses('finish', `${finish === null ? 'due' : clauseOf(finish)} >`)];
  return `${inStreams(wiring)} AND (${all.join(' OR ')})`;
}

function idsByDay(epics: readonly Bounds[], bound: 'start' | 'finish'): Map<number, number[]> {
  const byDay = new Map<number, number[]>();
  for (const { id, [bound]: day } of epics) if (day !== NONE_32) byDay.set(day, [...(byDay.get(day) ?? []), id]);
  return byDay;
}

function dated({ fields }: Pick<Wiring, 'fields'>): string {
  const set = ['due is not EMPTY', ...[fields.start, fields.finish].filter((id) => id !== null).map((id) => `${clauseOf(id)} is not EMPTY`)];
  return `(${set.join(' OR ')})`;
}

const inStreams = ({ streams }: Pick<Wiring, 'streams'>): string => `project in (${ids(streams.flatMap(({ projectIds }) => projectIds))})`;

/** JQL names a custom field by its number. @example clauseOf('customfield_10015') // 'cf[10015]' */
const clauseOf = (fieldId: string): string => fieldId.replace(/^customfield_(\d+)$/, 'cf[$1]');
