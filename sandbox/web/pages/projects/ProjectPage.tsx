import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useCallback, useRef, useState, type FormEvent } from 'react';
import { jira, type Project } from '../../api/jira';
import { Blank } from '../../parts/Blank';
import { Failure } from '../../parts/Failure';
import { IssueTable } from '../../parts/IssueTable';
import { Loading } from '../../parts/Loading';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';
import { issueListJql } from './issueListJql';
import { ProjectGate } from './ProjectGate';
import { ProjectTabs } from './ProjectTabs';

const PAGE_SIZE = 25;
const FIELDS = ['summary', 'status', 'issuetype'];

interface PagesProps {
  jql: string;
}

/** Pages through a search; each page's token is kept, so that one can go back. */
function Issues({ jql }: PagesProps) {
  const { person } = useSession();
  const [tokens, setTokens] = useState<string[]>([]);
  const token = tokens[tokens.length - 1];
  const load = useCallback(() => jira(person.accountId).search(jql, FIELDS, PAGE_SIZE, token), [person.accountId, jql, token]);
  const { reply, reload } = useLoad(load);
  if (!reply) return <Loading what="issues" />;
  if (!reply.ok) return <Failure what="issues" fault={reply.fault} retry={reload} />;
  const { issues, nextPageToken } = reply.value;
  if (issues.length === 0) return <Blank title="No issues" text="Nothing matches, or nothing that you may see." />;
  return (
    <>
      <IssueTable issues={issues} label="Issues" />
      <nav className="row pager" aria-label="Pages of the list">
        <Button isDisabled={tokens.length === 0} onClick={() => setTokens(tokens.slice(0, -1))}>
          Previous
        </Button>
        <span className="quiet">Page {tokens.length + 1}</span>
        <Button isDisabled={!nextPageToken} onClick={() => nextPageToken && setTokens([...tokens, nextPageToken])}>
          Next
        </Button>
      </nav>
    </>
  );
}

function ProjectIssues({ project }: { project: Project }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setText(field.current?.value ?? '');
  };
  const jql = issueListJql(project.key, text);
  return (
    <div className="page">
      <ProjectTabs project={project} current="issues" heading={project.name} />
      <form className="row search" role="search" aria-label="Issues of the project" onSubmit={search}>
        <Textfield ref={field} aria-label="Search summaries or a key" placeholder="Search summaries" defaultValue={text} isCompact />
        <Button type="submit">Search</Button>
      </form>
      <Issues key={jql} jql={jql} />
    </div>
  );
}

/** The issues of one project. */
export function ProjectPage({ projectKey }: { projectKey: string }) {
  return <ProjectGate projectKey={projectKey}>{(project) => <ProjectIssues project={project} />}</ProjectGate>;
}
