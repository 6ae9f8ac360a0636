import type { IssueLink, LinkedIssue } from '../../api/jira';
import { Anchor } from '../../parts/Anchor';
import { StatusLozenge } from '../../parts/StatusLozenge';
import { groupLinks } from './groupLinks';

/** One issue on a line: key, summary, status. */
export function IssueLine({ issue }: { issue: LinkedIssue }) {
  const { summary, status } = issue.fields;
  return (
    <li className="issue-line">
      <Anchor href={`/browse/${issue.key}`}>{issue.key}</Anchor>
      <span className="issue-line-summary">{summary ?? ''}</span>
      {status ? <StatusLozenge status={status} /> : null}
    </li>
  );
}

/** The issue's links, under the words of each kind of link. */
export function LinkedIssues({ links }: { links: IssueLink[] }) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="linked-title">
      <h2 id="linked-title">Linked issues</h2>
      {groupLinks(links).map(({ words, issues }) => (
        <div key={words} className="link-group">
          <h3>{words}</h3>
          <ul className="issue-lines">
            {issues.map((issue) => (
              <IssueLine key={issue.id} issue={issue} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
