import type { Site } from '../api/sandbox';

interface Viewer {
  accountId: string;
  timeZone?: string;
  /** As Jira writes it: `en_US`. */
  locale?: string;
}

interface Standing {
  site: Site;
  viewer: Viewer;
  moduleKey: string;
  frameId: string;
  extension: Record<string, unknown>;
  theme: Record<string, string>;
  siteUrl: string;
}

/** For a site that names no cloud id: any UUID will do, as long as it stays. */
const CLOUD_ID = '5f8f1d4e-0c2b-4d6a-9e57-7b1a2c3d4e5f';

/** What `view.getContext()` answers, shaped as `FullContext` of the bridge. */
export function fullContext({ site, viewer, moduleKey, frameId, extension, theme, siteUrl }: Standing): Record<string, unknown> {
  const app = site.appId.split('/').pop() ?? site.appId;
  return {
    accountId: viewer.accountId,
    cloudId: site.cloudId ?? CLOUD_ID,
    siteUrl,
    locale: (viewer.locale ?? 'en_US').replace('_', '-'),
    timezone: viewer.timeZone ?? 'Etc/UTC',
    localId: `ari:cloud:ecosystem::extension/${app}/${site.environmentId}/static/${moduleKey}#${frameId}`,
    moduleKey,
    environmentId: site.environmentId,
    environmentType: 'DEVELOPMENT',
    theme,
    surfaceColor: null,
    extension,
  };
}
