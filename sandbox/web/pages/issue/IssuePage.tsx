import { IssueBody } from './IssueBody';

/** The issue view, with the app's panels and contexts. */
export function IssuePage({ issueKey }: { issueKey: string }) {
  return (
    <div className="page page-issue">
      <IssueBody issueKey={issueKey} asPage />
    </div>
  );
}
