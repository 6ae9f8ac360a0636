import { pageExtension } from '../../bridge/extensions';
import { Breadcrumbs } from '../../parts/Breadcrumbs';
import { PageHeading } from '../../parts/PageHeading';
import { MissingPage } from '../MissingPage';
import { FullPage } from './FullPage';
import { useModule } from './useModule';

/** A `jira:globalPage`. */
export function GlobalAppPage({ moduleKey, base }: { moduleKey: string; base: string }) {
  const module = useModule('jira:globalPage', moduleKey);
  if (!module) return <MissingPage />;
  return (
    <div className="page page-app">
      <Breadcrumbs steps={[{ text: 'Apps' }]} />
      <PageHeading title={module.title} />
      <FullPage module={module} base={base} extension={pageExtension(module.type, window.location.href)} />
    </div>
  );
}
