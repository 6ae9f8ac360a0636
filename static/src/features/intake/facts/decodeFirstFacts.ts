import type { Instant } from '../../../../../src/contract';
import type { IssueLink } from '../../../../../src/domain/dependencies';
import { readProperty } from '../../../../../src/domain/intake';
import type { FirstFacts } from './FirstFacts';
import { toStatus, type RawStatus } from './toStatus';

/** An issue as `GET issue/{id}` gives it; any field may be missing, as a field configuration can hide it. */
export interface IssueReply {
  id: string;
  key: string;
  fields?: {
    summary?: string | null;
    status?: RawStatus | null;
    issuetype?: { name?: string } | null;
    project?: { id?: string; name?: string } | null;
    issuelinks?: IssueLink[] | null;
  };
  properties?: Record<string, unknown>;
}

/**
 * The first facts in a reply of Jira.
 *
 * @example decodeFirstFacts({ id: '10001', key: 'PAY-1', fields: { summary: 'Instant refunds' } }, now).summary // 'Instant refunds'
 */
export function decodeFirstFacts(issue: IssueReply, asOf: Instant): FirstFacts {
  const { summary, status, issuetype, project, issuelinks } = issue.fields ?? {};
  return {
    id: issue.id,
    key: issue.key,
    summary: summary ?? '',
    typeName: issuetype?.name ?? '',
    projectId: project?.id ?? '',
    projectName: project?.name ?? '',
    status: toStatus(status),
    links: issuelinks ?? [],
    recorded: readProperty(issue.properties?.['interlock']),
    asOf,
  };
}
