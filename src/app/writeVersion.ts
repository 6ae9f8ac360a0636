import type { Contribution, Milestone, MilestoneVersion, Result } from '../contract';
import { ok } from '../contract';
import type { Ports, ProjectVersion, VersionFacts } from './ports';

type Written = Pick<Contribution, 'outcome' | 'version'>;
type JiraPort = Pick<Ports, 'jira'>;

/** What is to be, in which project, and the version that the milestone became there before. */
interface Wanted {
  projectId: string;
  facts: VersionFacts;
  before: string | null;
}

/**
 * Has a version in a project that says what a milestone says: the one that it became before, else one of its name, else a new one. One
 * that is released already is left as it is: it tells what has happened.
 *
 * @example await writeVersion(ports, milestone, '10001') // ok({ outcome: 'created', version: { versionId: '10301', … } })
 */
export async function writeVersion(ports: JiraPort, { name, day, versions }: Milestone, projectId: string): Promise<Result<Written>> {
  const before = versions.find((version) => version.projectId === projectId)?.versionId ?? null;
  const wanted = { projectId, facts: { name, releaseDate: day }, before };
  const found = await ports.jira.findVersion(projectId, name, before);
  if (!found.ok) return found;
  return found.value ? bring(ports, found.value, wanted) : create(ports, wanted);
}

async function create(ports: JiraPort, wanted: Wanted): Promise<Result<Written>> {
  const made = await ports.jira.createVersion(wanted.projectId, wanted.facts);
  if (made.ok) return ok({ outcome: 'created', version: asVersion(made.value, wanted) });
  if (made.fault.code !== 'bad-input') return made;
  // somebody else may have made one of that name in between
  const found = await ports.jira.findVersion(wanted.projectId, wanted.facts.name, null);
  return found.ok && found.value ? bring(ports, found.value, wanted) : made;
}

/** A version that was there under its own name keeps it, in Jira's spelling; one that the milestone became follows the milestone. */
async function bring(ports: JiraPort, found: ProjectVersion, wanted: Wanted): Promise<Result<Written>> {
  const facts = { ...wanted.facts, name: found.id === wanted.before ? wanted.facts.name : found.name };
  const fits = found.name === facts.name && found.releaseDate === facts.releaseDate;
  if (found.released || fits) return ok({ outcome: 'found', version: asVersion(found, wanted) });
  const changed = await ports.jira.changeVersion(found.id, facts);
  return changed.ok ? ok({ outcome: 'changed', version: asVersion(changed.value, wanted) }) : changed;
}

const asVersion = ({ id, name, releaseDate }: ProjectVersion, { projectId, facts }: Wanted): MilestoneVersion => ({ projectId, versionId: id, name, day: releaseDate ?? facts.releaseDate });
