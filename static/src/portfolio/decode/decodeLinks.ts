import type { DependencyLink } from '../../../../src/contract';
import type { IssueLink } from '../../../../src/domain/dependencies';
import type { ToldLink } from '../store/EpicRecord';

/**
 * The dependencies among an issue's links, each as this end tells it. A link to itself says nothing and is left out.
 *
 * @example decodeLinks(10101, issuelinks, wiring.dependencies)[0].provides // true: this epic provides to the far one
 */
export function decodeLinks(issueId: number, links: readonly IssueLink[], dependencies: readonly DependencyLink[]): ToldLink[] {
  return links.flatMap((link): ToldLink[] => {
    const rule = dependencies.find(({ linkTypeId }) => linkTypeId === link.type.id);
    const far = Number((link.outwardIssue ?? link.inwardIssue)?.id ?? NaN);
    if (!rule || Number.isNaN(far) || far === issueId) return [];
    const provides = (link.outwardIssue !== undefined) === (rule.provider === 'outward');
    return [{ id: Number(link.id), far, type: { id: link.type.id, name: link.type.name }, provides }];
  });
}
