import type { Project } from '../../api/jira';
import { Anchor } from '../../parts/Anchor';
import { Breadcrumbs } from '../../parts/Breadcrumbs';
import { PageHeading } from '../../parts/PageHeading';
import { useSession } from '../../state/session';

/** The head of a project's page: where it is, its heading, and the project's views, its issues, and the app's project pages. `current` is `issues` or a module's key. */
export function ProjectTabs({ project, current, heading }: { project: Project; current: string; heading: string }) {
  const { site } = useSession();
  const base = `/jira/projects/${encodeURIComponent(project.key)}`;
  const pages = site.modules.filter((module) => module.type === 'jira:projectPage');
  const views = [{ key: 'issues', title: 'Issues', href: base }, ...pages.map(({ key, title }) => ({ key, title, href: `${base}/apps/${key}` }))];
  return (
    <>
      <Breadcrumbs steps={[{ text: 'Projects', href: '/jira/projects' }, { text: project.key }]} />
      <PageHeading title={heading} />
      {views.length > 1 ? (
        <nav aria-label="Views of the project" className="tabs">
          <ul>
            {views.map((view) => (
              <li key={view.key}>
                <Anchor href={view.href} aria-current={view.key === current ? 'page' : undefined}>
                  {view.title}
                </Anchor>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </>
  );
}
