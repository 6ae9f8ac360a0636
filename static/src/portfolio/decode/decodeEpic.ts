import type { InterlockProperty, Wiring } from '../../../../src/contract';
import { dayInZone, parseDay } from '../../../../src/domain/calendar';
import { readProperty } from '../../../../src/domain/intake';
import type { FetchedIssue } from '../../bridge/bridge';
import { ADMISSIONS, NONE_32, READINESS, type SprintNamed, type VersionNamed } from '../Portfolio';
import type { EpicRecord } from '../store/EpicRecord';
import { decodeLinks } from './decodeLinks';

export type DecodeRules = Pick<Wiring, 'fields' | 'dependencies' | 'cadence'>;

interface RawNamed {
  id?: string | number;
  name?: string;
}

/** Any field may be missing: a field configuration can hide each of them. */
interface RawFields {
  summary?: string | null;
  project?: RawNamed & { key?: string };
  issuetype?: RawNamed;
  status?: RawNamed & { statusCategory?: { key?: string } };
  assignee?: { accountId?: string; displayName?: string } | null;
  fixVersions?: (RawNamed & { startDate?: string; releaseDate?: string; released?: boolean })[] | null;
  issuelinks?: Parameters<typeof decodeLinks>[1] | null;
}

/** The fields to ask Jira for. @example fieldsOf(wiring.fields) // ['summary', …, 'customfield_10015'] */
export function fieldsOf(fields: Wiring['fields']): string[] {
  const own = ['summary', 'project', 'issuetype', 'status', 'assignee', 'fixVersions', 'issuelinks', 'duedate'];
  return [...new Set([...own, ...Object.values(fields).filter((id) => id !== null)])];
}

/**
 * An issue of Jira as a record of the store. What is missing or makes no sense counts as not set: one odd issue must not keep
 * 20,000 from being shown.
 *
 * @example decodeEpic(issue, wiring).key // 'PAY-1'
 */
export function decodeEpic(issue: FetchedIssue, { fields, dependencies, cadence }: DecodeRules): EpicRecord {
  const raw = issue.fields as RawFields & Record<string, unknown>;
  const { property } = readProperty(issue.properties?.['interlock']);
  const id = Number(issue.id);
  const day = (field: string | null): number => dayOf(field === null ? null : raw[field], cadence.timeZone);
  return {
    id,
    key: issue.key,
    ...whatItIs(raw),
    start: day(fields.start),
    finish: day(fields.finish ?? 'duedate'),
    targetPi: property?.targetPi ?? null,
    admittedPi: property?.admittedPi ?? null,
    admission: ADMISSIONS.indexOf(property?.admission ?? 'none'),
    ...weightOf(raw, fields, property),
    ...readinessOf(property),
    versions: (raw.fixVersions ?? []).map(versionOf),
    sprints: sprintsIn(fields.sprint === null ? null : raw[fields.sprint], cadence.timeZone),
    links: decodeLinks(id, raw.issuelinks ?? [], dependencies),
  };
}

const whatItIs = (raw: RawFields): Pick<EpicRecord, 'summary' | 'project' | 'type' | 'status' | 'owner'> => ({
  summary: raw.summary ?? '',
  project: { ...named(raw.project), key: raw.project?.key ?? '' },
  type: named(raw.issuetype),
  status: { ...named(raw.status), category: raw.status?.statusCategory?.key ?? 'undefined' },
  owner: raw.assignee?.accountId ? { id: raw.assignee.accountId, name: raw.assignee.displayName ?? '' } : null,
});

/** Where the site has fields for it they count, since they are newer than what the app wrote down of them. */
export function weightOf(raw: Record<string, unknown>, fields: Wiring['fields'], property: InterlockProperty | null): Pick<EpicRecord, 'value' | 'size' | 'wsjf'> {
  const value = costOfDelay(raw, fields) ?? property?.costOfDelay ?? NaN;
  const size = fields.jobSize === null ? (property?.jobSize ?? NaN) : numberIn(raw, fields.jobSize);
  return { value, size, wsjf: property?.wsjf ?? (size > 0 ? value / size : NaN) };
}

const readinessOf = (property: InterlockProperty | null): Pick<EpicRecord, 'readiness' | 'missing'> => ({
  readiness: READINESS.indexOf(property?.readiness ?? 'unknown'),
  missing: property?.missing ?? 0,
});

/** NaN where none of the three value fields is filled in; null where the site has none of them. */
function costOfDelay(raw: Record<string, unknown>, { businessValue, timeCriticality, riskReduction }: Wiring['fields']): number | null {
  if (businessValue === null && timeCriticality === null && riskReduction === null) return null;
  const worth = [businessValue, timeCriticality, riskReduction].map((field) => numberIn(raw, field)).filter((value) => !Number.isNaN(value));
  return worth.length === 0 ? NaN : worth.reduce((sum, value) => sum + value, 0);
}

const named = (raw: RawNamed | null | undefined) => ({ id: String(raw?.id ?? ''), name: raw?.name ?? '' });

function numberIn(raw: Record<string, unknown>, field: string | null): number {
  const value = field === null ? null : raw[field];
  return typeof value === 'number' ? value : NaN;
}

const versionOf = (raw: NonNullable<RawFields['fixVersions']>[number]): VersionNamed => ({
  ...named(raw), startDate: raw.startDate ?? null, releaseDate: raw.releaseDate ?? null, released: raw.released ?? false,
});

function sprintsIn(value: unknown, timeZone: string): SprintNamed[] {
  if (!Array.isArray(value)) return [];
  return (value as (RawNamed & { state?: string; startDate?: string; endDate?: string })[])
    .filter((sprint) => typeof sprint === 'object' && sprint !== null)
    .map((sprint) => ({ ...named(sprint), state: sprint.state ?? '', startDate: isoDayOf(sprint.startDate, timeZone), endDate: isoDayOf(sprint.endDate, timeZone) }));
}

/** A date field holds a day, a time field an instant, which becomes the day it falls on in the portfolio's time zone. */
function isoDayOf(value: unknown, timeZone: string): string | null {
  if (typeof value !== 'string') return null;
  if (!Number.isNaN(parseDay(value))) return value;
  return value.length > 10 && !Number.isNaN(Date.parse(value)) ? dayInZone(value, timeZone) : null;
}

/** Day number, or NONE_32. */
export function dayOf(value: unknown, timeZone: string): number {
  const day = isoDayOf(value, timeZone);
  return day === null ? NONE_32 : parseDay(day);
}
