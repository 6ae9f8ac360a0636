import { useCallback } from 'react';
import { jira } from '../../api/jira';
import { quoteJql } from '../../api/quoteJql';
import { Failure } from '../../parts/Failure';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';
import { IssueLine } from './LinkedIssues';

const SHOWN = 50;

/** The issue's children, if it has any that the person may see. */
export function ChildIssues({ issueKey, revision }: { issueKey: string; revision: number }) {
  const as = useSession().person.accountId;
  const load = useCallback(() => jira(as).search(`parent = ${quoteJql(issueKey)} ORDER BY key ASC`, ['summary', 'status', 'issuetype'], SHOWN), [as, issueKey]);
  const { reply, reload } = useLoad(load, revision);
  if (!reply) return null;
  if (!reply.ok) return <Failure what="child issues" fault={reply.fault} retry={reload} />;
  const { issues, nextPageToken } = reply.value;
  if (issues.length === 0) return null;
  const done = issues.filter(({ fields }) => fields.status.statusCategory?.key === 'done').length;
  return (
    <section aria-labelledby="children-title">
      <h2 id="children-title">Child issues</h2>
      <p className="quiet">
        {done} of {issues.length} done{nextPageToken ? ` (first ${SHOWN})` : ''}
      </p>
      <ul className="issue-lines">
        {issues.map((issue) => (
          <IssueLine key={issue.id} issue={issue} />
        ))}
      </ul>
    </section>
  );
}
