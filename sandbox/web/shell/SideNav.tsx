import AppIcon from '@atlaskit/icon/core/app';
import DashboardIcon from '@atlaskit/icon/core/dashboard';
import HomeIcon from '@atlaskit/icon/core/home';
import PageIcon from '@atlaskit/icon/core/page';
import ProjectIcon from '@atlaskit/icon/core/project';
import SettingsIcon from '@atlaskit/icon/core/settings';
import WorkflowIcon from '@atlaskit/icon/core/branch';
import { useEffect, type ComponentType, type ReactNode } from 'react';
import type { ModuleView } from '../../types';
import { Anchor } from '../parts/Anchor';
import { useSession } from '../state/session';

interface LinkProps {
  href: string;
  pathname: string;
  icon: ComponentType<{ label: string }>;
  children: ReactNode;
}

function NavLink({ href, pathname, icon: Icon, children }: LinkProps) {
  const here = href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);
  return (
    <li>
      <Anchor href={href} className="nav-link" aria-current={here ? 'page' : undefined}>
        <Icon label="" />
        <span>{children}</span>
      </Anchor>
    </li>
  );
}

const linksOf = (modules: ModuleView[], type: string, prefix: string, pathname: string) =>
  modules
    .filter((module) => module.type === type)
    .map((module) => (
      <NavLink key={module.key} href={`${prefix}/${module.key}`} pathname={pathname} icon={AppIcon}>
        {module.title}
      </NavLink>
    ));

function NavGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="nav-group" aria-label={title}>
      <h2 className="nav-title">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

/** The way to every page. On narrow windows it lies over the page and goes away once a page is chosen. */
export function SideNav({ open, close, pathname }: { open: boolean; close(): void; pathname: string }) {
  const { site, person } = useSession();
  const globalPages = linksOf(site.modules, 'jira:globalPage', '/jira/apps', pathname);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => void (event.key === 'Escape' && close());
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, close]);
  return (
    <>
      <nav className={open ? 'side side-open' : 'side'} aria-label="Site" onClick={(event) => (event.target as Element).closest('a') && close()}>
        <NavGroup title="Jira">
          <NavLink href="/" pathname={pathname} icon={HomeIcon}>
            Home
          </NavLink>
          <NavLink href="/jira/projects" pathname={pathname} icon={ProjectIcon}>
            Projects
          </NavLink>
          <NavLink href="/jira/dashboards" pathname={pathname} icon={DashboardIcon}>
            Dashboard
          </NavLink>
        </NavGroup>
        {globalPages.length > 0 ? <NavGroup title="Apps">{globalPages}</NavGroup> : null}
        <NavGroup title="Confluence">
          <NavLink href="/wiki/page" pathname={pathname} icon={PageIcon}>
            A page
          </NavLink>
        </NavGroup>
        {person.admin ? (
          <NavGroup title="Settings">
            <NavLink href="/jira/settings/workflows" pathname={pathname} icon={WorkflowIcon}>
              Workflows
            </NavLink>
            {site.modules
              .filter((module) => module.type === 'jira:adminPage')
              .map((module) => (
                <NavLink key={module.key} href={`/jira/settings/apps/${module.key}`} pathname={pathname} icon={SettingsIcon}>
                  {module.title}
                </NavLink>
              ))}
          </NavGroup>
        ) : null}
        <p className="side-foot">A local stand-in for Jira and Confluence. Nothing here leaves this machine.</p>
      </nav>
      {open ? <div className="side-shade" onClick={close} /> : null}
    </>
  );
}
