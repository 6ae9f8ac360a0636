import { route } from '@forge/api';
import type { ProjectVersion, VersionFacts } from '../app/ports';
import type { Result } from '../contract';
import { fail, ok } from '../contract';
import { versionReply, versionsReply } from './replies';
import type { Sleep } from './request';
import { request } from './request';

/**
 * The version of that id in a project, else the one of that name, as the caller. All versions are read, since Jira's own search finds
 * parts of names too.
 *
 * @example await findVersion('10001', { name: 'Tariffs known', id: null }, sleep) // ok({ id: '10301', … })
 */
export async function findVersion(projectId: string, { name, id }: { name: string; id: string | null }, sleep: Sleep): Promise<Result<ProjectVersion | null>> {
  const versions = await request({ as: 'user', path: route`/rest/api/3/project/${projectId}/versions`, reply: versionsReply }, sleep);
  if (!versions.ok) return versions;
  const same = (other: string): boolean => other.trim().toLowerCase() === name.trim().toLowerCase();
  const found = versions.value.find((version) => version.id === id) ?? versions.value.find((version) => same(version.name));
  return ok(found ? versionOf(found) : null);
}

/**
 * A new version in a project, as the caller.
 *
 * @returns `forbidden` where Jira does not permit it, which it answers as if the project did not exist; `bad-input` where the name is taken
 * @example await createVersion('10001', { name: 'Tariffs known', releaseDate: '2027-02-12' }, sleep)
 */
export async function createVersion(projectId: string, facts: VersionFacts, sleep: Sleep): Promise<Result<ProjectVersion>> {
  const body = { projectId: Number(projectId), ...facts };
  const made = await request({ as: 'user', path: route`/rest/api/3/version`, method: 'POST', write: true, body, reply: versionReply }, sleep);
  if (made.ok) return ok(versionOf(made.value));
  return made.fault.code === 'not-found' || made.fault.code === 'forbidden' ? fail('forbidden', 'Jira does not let you make versions in this project. Ask an admin of the project.') : made;
}

/**
 * Another name and day for a version, as the caller.
 *
 * @example await changeVersion('10301', { name: 'Tariffs known', releaseDate: '2027-02-19' }, sleep)
 */
export async function changeVersion(versionId: string, facts: VersionFacts, sleep: Sleep): Promise<Result<ProjectVersion>> {
  const changed = await request({ as: 'user', path: route`/rest/api/3/version/${versionId}`, method: 'PUT', body: facts, reply: versionReply }, sleep);
  return changed.ok ? ok(versionOf(changed.value)) : changed;
}

const versionOf = ({ id, name, releaseDate, released }: { id: string; name: string; releaseDate?: string | null | undefined; released?: boolean | undefined }): ProjectVersion => ({
  id,
  name,
  releaseDate: releaseDate ?? null,
  released: released ?? false,
});
