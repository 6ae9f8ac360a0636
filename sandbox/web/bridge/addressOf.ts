/** A place that an app names instead of an address, as in `router.navigate({ target: 'issue', issueKey })`. */
export interface NavigationLocation {
  target: string;
  issueKey?: string;
  projectKey?: string;
  moduleKey?: string;
  dashboardId?: string;
  /** Of a module: the part of the address that is its own. */
  path?: string;
  [more: string]: unknown;
}

/**
 * The host's path of a place. Null for places that the sandbox has no page for.
 *
 * @example addressOf({ target: 'issue', issueKey: 'PAY-1' }, []) // '/browse/PAY-1'
 */
export function addressOf(location: NavigationLocation, modules: { type: string; key: string }[]): string | null {
  const { target, issueKey, moduleKey, projectKey } = location;
  if (target === 'issue' && issueKey) return `/browse/${encodeURIComponent(issueKey)}`;
  if (target === 'dashboard') return '/jira/dashboards';
  if (target === 'contentView') return '/wiki/page';
  if (target !== 'module') return null;
  const module = modules.find((one) => one.key === moduleKey);
  if (module?.type === 'jira:globalPage') return `/jira/apps/${module.key}${below(location.path)}`;
  if (module?.type === 'jira:adminPage') return `/jira/settings/apps/${module.key}`;
  if (module?.type === 'jira:projectPage' && projectKey) return `/jira/projects/${encodeURIComponent(projectKey)}/apps/${module.key}`;
  return null;
}

/** The part of an address that belongs to the app. */
const below = (path = ''): string => (path === '' ? '' : `/${path.replace(/^\/+/, '')}`);
