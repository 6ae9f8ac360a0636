import type { Wiring } from '../../../../../src/contract';
import type { LinkEnd } from '../../../../../src/domain/dependencies';
import { streamOf } from '../../../../../src/domain/epics';
import { readProperty } from '../../../../../src/domain/intake';
import type { FetchedIssue } from '../../../bridge/bridge';
import type { LinkFacts, NeighbourRow } from './NeighbourRow';

/**
 * The rows of a list of neighbours: links joined with what the viewer sees of the linked issues. An issue that is not
 * among `fetched` is one that the viewer may not see: nothing but what its link shows is told. `links` says by issue id what
 * each dependency comes to.
 *
 * @example neighbourRows(providers, fetched, links, wiring)[0].plan // 'Admitted to PI 2026.4'
 */
export function neighbourRows(ends: readonly LinkEnd[], fetched: readonly FetchedIssue[], links: ReadonlyMap<string, LinkFacts>, wiring: Pick<Wiring, 'streams' | 'pis'>): NeighbourRow[] {
  const byId = new Map(fetched.map((issue) => [issue.id, issue]));
  return ends.map((end) => {
    const issue = byId.get(end.issueId);
    const project = issue?.fields['project'] as { id?: string } | undefined;
    return {
      issueId: end.issueId,
      key: end.key,
      summary: end.summary,
      status: end.statusName ? { name: end.statusName, category: end.category ?? 'undefined' } : null,
      stream: project?.id ? (streamOf(wiring.streams, project.id)?.name ?? null) : null,
      plan: issue ? sayPlan(issue.properties?.['interlock'], wiring.pis) : null,
      typeName: end.typeName,
      link: links.get(end.issueId) ?? null,
      visible: issue !== undefined,
    };
  });
}

function sayPlan(raw: unknown, pis: Wiring['pis']): string {
  const nameOf = (key: string): string => pis.find((pi) => pi.key === key)?.name ?? `PI ${key}`;
  const { property, problem } = readProperty(raw);
  if (problem) return 'PI unreadable';
  if (property?.admission === 'admitted' && property.admittedPi) return `Admitted to ${nameOf(property.admittedPi)}`;
  return property?.targetPi ? `Aims for ${nameOf(property.targetPi)}` : 'No PI yet';
}
