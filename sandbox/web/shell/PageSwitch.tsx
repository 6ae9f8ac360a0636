import { ConfluencePage } from '../pages/confluence/ConfluencePage';
import { DashboardPage } from '../pages/dashboard/DashboardPage';
import { HomePage } from '../pages/HomePage';
import { IssuePage } from '../pages/issue/IssuePage';
import { AdminAppPage } from '../pages/apps/AdminAppPage';
import { GlobalAppPage } from '../pages/apps/GlobalAppPage';
import { ProjectAppPage } from '../pages/apps/ProjectAppPage';
import { MissingPage } from '../pages/MissingPage';
import { ProjectPage } from '../pages/projects/ProjectPage';
import { ProjectsPage } from '../pages/projects/ProjectsPage';
import { WorkflowsPage } from '../pages/workflows/WorkflowsPage';
import { parseRoute } from '../state/parseRoute';

/** The page that an address means. */
export function PageSwitch({ pathname }: { pathname: string }) {
  const route = parseRoute(pathname);
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'issue':
      return <IssuePage key={route.key} issueKey={route.key} />;
    case 'projects':
      return <ProjectsPage />;
    case 'project':
      return <ProjectPage key={route.key} projectKey={route.key} />;
    case 'dashboards':
      return <DashboardPage />;
    case 'globalApp':
      return <GlobalAppPage key={route.base} {...route} />;
    case 'projectApp':
      return <ProjectAppPage key={route.base} projectKey={route.key} moduleKey={route.moduleKey} base={route.base} />;
    case 'adminApp':
      return <AdminAppPage key={route.base} {...route} />;
    case 'workflows':
      return <WorkflowsPage />;
    case 'confluence':
      return <ConfluencePage />;
    case 'unknown':
      return <MissingPage />;
  }
}
