import type { Issue } from '../../api/jira';
import { Breadcrumbs } from '../../parts/Breadcrumbs';
import { SummaryField } from './SummaryField';

interface Props {
  issue: Issue;
  /** False in a modal, where the page behind keeps its title. */
  asPage: boolean;
  canEdit: boolean;
  saveSummary(text: string): Promise<string | null>;
}

/** Where the issue belongs, its key, and its summary. */
export function IssueHeader({ issue, asPage, canEdit, saveSummary }: Props) {
  const { project, parent, issuetype, summary } = issue.fields;
  const steps = [
    { text: 'Projects', href: '/jira/projects' },
    { text: project.name, href: `/jira/projects/${encodeURIComponent(project.key)}` },
    ...(parent ? [{ text: parent.key, href: `/browse/${parent.key}` }] : []),
    { text: `${issuetype.name} ${issue.key}` },
  ];
  return (
    <header className="issue-head">
      <Breadcrumbs steps={steps} />
      <SummaryField issueKey={issue.key} summary={summary} asPage={asPage} canEdit={canEdit} save={saveSummary} />
    </header>
  );
}
