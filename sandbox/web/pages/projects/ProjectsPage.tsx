import { useCallback } from 'react';
import { jira } from '../../api/jira';
import { Anchor } from '../../parts/Anchor';
import { Blank } from '../../parts/Blank';
import { Failure } from '../../parts/Failure';
import { Loading } from '../../parts/Loading';
import { PageHeading } from '../../parts/PageHeading';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';

function List() {
  const { person } = useSession();
  const load = useCallback(() => jira(person.accountId).projects(), [person.accountId]);
  const { reply, reload } = useLoad(load);
  if (!reply) return <Loading what="projects" />;
  if (!reply.ok) return <Failure what="projects" fault={reply.fault} retry={reload} />;
  if (reply.value.values.length === 0) return <Blank title="No projects" text="There is no project that you may see." />;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Key</th>
        </tr>
      </thead>
      <tbody>
        {reply.value.values.map((project) => (
          <tr key={project.id}>
            <td>
              <Anchor href={`/jira/projects/${encodeURIComponent(project.key)}`}>{project.name}</Anchor>
            </td>
            <td>{project.key}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The projects that the person may see. */
export function ProjectsPage() {
  return (
    <div className="page">
      <PageHeading title="Projects" />
      <List />
    </div>
  );
}
