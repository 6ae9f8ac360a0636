import type { ValueStream } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Choice, ChoiceGroup } from '../form/ChoiceInput';

type Project = Catalogue['projects'][number];

/** @example projectLabel({ id: '1', key: 'PAY', name: 'Payments' }) // 'Payments (PAY)' */
export const projectLabel = (project: Pick<Project, 'key' | 'name'>): string => `${project.name} (${project.key})`;

/** The projects that a stream may take: its own and those in no stream. Grouped by Jira's project category where there are any. */
export function projectOptions(projects: readonly Project[], streams: readonly ValueStream[], stream: ValueStream): (Choice<string> | ChoiceGroup<string>)[] {
  const elsewhere = new Set(streams.filter((other) => other.id !== stream.id).flatMap((other) => other.projectIds));
  const free = projects.filter((project) => !elsewhere.has(project.id));
  const option = (project: Project): Choice<string> => ({ value: project.id, label: projectLabel(project) });
  const categories = [...new Set(free.map((project) => project.category ?? ''))].sort();
  if (categories.length < 2) return free.map(option);
  return categories.map((category) => ({ label: category || 'No category', options: free.filter((project) => (project.category ?? '') === category).map(option) }));
}

/** The projects that no stream has. */
export function loneProjects(projects: readonly Project[], streams: readonly ValueStream[]): Project[] {
  const taken = new Set(streams.flatMap((stream) => stream.projectIds));
  return projects.filter((project) => !taken.has(project.id));
}
