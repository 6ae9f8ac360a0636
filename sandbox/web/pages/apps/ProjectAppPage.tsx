import { projectExtension } from '../../bridge/extensions';
import { MissingPage } from '../MissingPage';
import { ProjectGate } from '../projects/ProjectGate';
import { ProjectTabs } from '../projects/ProjectTabs';
import { FullPage } from './FullPage';
import { useModule } from './useModule';

/** A `jira:projectPage` of one project. */
export function ProjectAppPage({ projectKey, moduleKey, base }: { projectKey: string; moduleKey: string; base: string }) {
  const module = useModule('jira:projectPage', moduleKey);
  if (!module) return <MissingPage />;
  return (
    <ProjectGate projectKey={projectKey}>
      {(project) => (
        <div className="page page-app">
          <ProjectTabs project={project} current={module.key} heading={`${project.name}: ${module.title}`} />
          <FullPage module={module} base={base} extension={projectExtension(project, window.location.href)} />
        </div>
      )}
    </ProjectGate>
  );
}
