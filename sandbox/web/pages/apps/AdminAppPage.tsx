import { pageExtension } from '../../bridge/extensions';
import { Breadcrumbs } from '../../parts/Breadcrumbs';
import { Denied } from '../../parts/Denied';
import { PageHeading } from '../../parts/PageHeading';
import { useSession } from '../../state/session';
import { MissingPage } from '../MissingPage';
import { FullPage } from './FullPage';
import { useModule } from './useModule';

/** A `jira:adminPage`, for administrators. */
export function AdminAppPage({ moduleKey, base }: { moduleKey: string; base: string }) {
  const { person } = useSession();
  const module = useModule('jira:adminPage', moduleKey);
  if (!person.admin) return <Denied title="Settings" />;
  if (!module) return <MissingPage />;
  return (
    <div className="page page-app">
      <Breadcrumbs steps={[{ text: 'Settings' }, { text: 'Apps' }]} />
      <PageHeading title={module.title} />
      <FullPage module={module} base={base} extension={pageExtension(module.type, window.location.href)} />
    </div>
  );
}
