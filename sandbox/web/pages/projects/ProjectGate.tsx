import { useCallback, type ReactNode } from 'react';
import { jira, type Project } from '../../api/jira';
import { Anchor } from '../../parts/Anchor';
import { Blank } from '../../parts/Blank';
import { Failure } from '../../parts/Failure';
import { Loading } from '../../parts/Loading';
import { PageHeading } from '../../parts/PageHeading';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';

/** Shows a page of a project to those who may see the project, and Jira's not-found page to others. */
export function ProjectGate({ projectKey, children }: { projectKey: string; children(project: Project): ReactNode }) {
  const { person } = useSession();
  const load = useCallback(() => jira(person.accountId).project(projectKey), [person.accountId, projectKey]);
  const { reply, reload } = useLoad(load);
  if (!reply) return <Loading what={`project ${projectKey}`} />;
  if (reply.ok) return <>{children(reply.value)}</>;
  if (reply.fault.status !== 404) return <Failure what={`project ${projectKey}`} fault={reply.fault} retry={reload} />;
  return (
    <div className="page" data-testid="not-found">
      <PageHeading title={projectKey} />
      <Blank title="You can't access this project" text="It may have been deleted, or you don't have permission to view it." action={<Anchor href="/jira/projects">See all projects</Anchor>} />
    </div>
  );
}
