import type { Wiring } from '../../../../src/contract';
import { stateOf, streamOf } from '../../../../src/domain/epics';
import { readProperty } from '../../../../src/domain/intake';
import { type FetchedIssue, instantOf } from '../../bridge/bridge';
import { weightOf } from '../../portfolio/decode/decodeEpic';
import { toStatus, type RawStatus } from '../intake/facts/toStatus';
import type { EpicFacts } from './EpicFacts';

type Rules = Pick<Wiring, 'streams' | 'statuses' | 'fields'>;

interface RawFields extends Record<string, unknown> {
  summary?: string | null;
  status?: (RawStatus & { id?: string }) | null;
  project?: { id?: string } | null;
  created?: string | null;
}

/** The fields that `decodeEpicFacts` needs. @example epicFields(wiring) // ['summary', 'status', 'project', 'created', 'customfield_10031', …] */
export const epicFields = ({ fields }: Pick<Wiring, 'fields'>): string[] =>
  ['summary', 'status', 'project', 'created', fields.businessValue, fields.timeCriticality, fields.riskReduction, fields.jobSize].filter((field) => field !== null);

/**
 * An epic in Jira's JSON as lists tell it. Fields that hold something else than they should count as empty.
 *
 * @example decodeEpicFacts(issue, wiring).wsjf // 2.6
 */
export function decodeEpicFacts({ id, key, fields, properties }: FetchedIssue, { streams, statuses, fields: mapping }: Rules): EpicFacts {
  const { summary, status, project, created }: RawFields = fields;
  const { property } = readProperty(properties?.['interlock']);
  const stream = streamOf(streams, project?.id ?? '');
  const { value, size, wsjf } = weightOf(fields, mapping, property);
  return {
    id,
    key,
    summary: summary ?? '',
    status: toStatus(status),
    statusId: status?.id ?? '',
    state: stateOf(statuses, status?.id ?? ''),
    stream: stream && { id: stream.id, name: stream.name },
    costOfDelay: numberOrNull(value),
    jobSize: numberOrNull(size),
    wsjf: numberOrNull(wsjf),
    readiness: property?.readiness ?? null,
    missing: property?.missing ?? null,
    createdAt: instantOf(created),
  };
}

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
