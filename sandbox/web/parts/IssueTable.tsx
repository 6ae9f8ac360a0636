import type { Issue } from '../api/jira';
import { Anchor } from './Anchor';
import { StatusLozenge } from './StatusLozenge';

/** Issues as rows: type, key, summary, status. */
export function IssueTable({ issues, label }: { issues: Issue[]; label: string }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="issues">
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Key</th>
            <th scope="col">Summary</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ id, key, fields }) => (
            <tr key={id}>
              <td>{fields.issuetype.name}</td>
              <td className="nowrap">
                <Anchor href={`/browse/${key}`}>{key}</Anchor>
              </td>
              <td>{fields.summary}</td>
              <td>
                <StatusLozenge status={fields.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
