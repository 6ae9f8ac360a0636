import type { StreamKind, ValueStream } from '../../contract';
import type { CatalogueProject } from './catalogue';
import type { Proposal } from './proposal';

/** Names of teams that others draw on. */
const SHARED = /\b(system team|shared|platform|infrastructure|devops|enablement|tooling|operations)\b/i;

/**
 * A stream for each project; or, where several project categories are in use, for each category of several projects.
 * A stream of several projects is taken for a Solution Train, one whose name speaks of a platform or a shared team for a
 * Shared Service, any other for an ART. Jira says nothing of how much a stream can take on, so no capacity is proposed.
 *
 * @example proposeStreams([{ id: '1', key: 'PAY', name: 'Payments' }]).value // [{ id: 'stream-1', name: 'Payments', kind: 'art', projectIds: ['1'], capacity: null }]
 */
export function proposeStreams(projects: readonly CatalogueProject[]): Proposal<ValueStream[]> {
  const groups = groupsOf(projects);
  const taken = new Set<string>();
  const value = groups.map(([name, members]) => streamOf(name, members, taken));
  const notes = [`${value.length === 1 ? '1 stream is' : `${value.length} streams are`} proposed from ${projects.length} projects. Take out projects that do no solution work.`];
  return { value, notes };
}

type Group = [name: string, members: [CatalogueProject, ...CatalogueProject[]]];

function groupsOf(projects: readonly CatalogueProject[]): Group[] {
  const byCategory = new Set(projects.map(({ category }) => category || '')).size > 1;
  const groups = new Map<string, Group>();
  for (const project of projects) {
    const category = byCategory ? project.category?.trim() : '';
    const key = category ? `category ${category}` : `project ${project.id}`;
    const known = groups.get(key);
    if (known) known[1].push(project);
    else groups.set(key, [category || project.name, [project]]);
  }
  return [...groups.values()].map(([name, members]) => [members.length > 1 ? name : members[0].name, members]);
}

/** `taken` holds the names in use, which it adds to: two streams may not be called alike. */
function streamOf(wanted: string, members: Group[1], taken: Set<string>): ValueStream {
  const [{ id, key }] = members;
  let name = wanted.trim().slice(0, 100).trim() || key;
  while (taken.has(name.toLowerCase())) name = `${name} (${key})`;
  taken.add(name.toLowerCase());
  return { id: `stream-${id}`, name, kind: kindOf(name, members.length), projectIds: members.map((project) => project.id), capacity: null };
}

function kindOf(name: string, projects: number): StreamKind {
  if (SHARED.test(name)) return 'shared-service';
  return projects > 1 ? 'solution-train' : 'art';
}
