import type { Version } from '../state/model';
import type { Renderer } from './Renderer';

/** A version as an issue shows it: dates that are not set are left out, as in Jira. */
export const versionView = (r: Renderer, version: Version): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/version/${version.id}`,
  id: version.id,
  ...(version.description === null ? {} : { description: version.description }),
  name: version.name,
  archived: version.archived,
  released: version.released,
  ...(version.startDate === null ? {} : { startDate: version.startDate }),
  ...(version.releaseDate === null ? {} : { releaseDate: version.releaseDate }),
});

/** A version as the version's own address shows it. */
export const versionDetailsView = (r: Renderer, version: Version): Record<string, unknown> => ({
  ...versionView(r, version),
  projectId: Number(version.projectId),
});
