import type { Result } from '../../../../../src/contract';
import { ok } from '../../../../../src/contract';
import { jira } from '../../../bridge/bridge';
import { decodeFirstFacts, type IssueReply } from './decodeFirstFacts';
import type { FirstFacts } from './FirstFacts';

const FIELDS = 'summary,status,issuetype,project,issuelinks';

/** Reads an epic's first facts from Jira as the viewer. @example await readFirstFacts('10001') */
export async function readFirstFacts(issueId: string): Promise<Result<FirstFacts>> {
  const reply = await jira<IssueReply>(`/rest/api/3/issue/${encodeURIComponent(issueId)}?fields=${FIELDS}&properties=interlock`);
  return reply.ok ? ok(decodeFirstFacts(reply.value, new Date().toISOString())) : reply;
}
