import type { IssueLink, LinkedIssue } from '../../api/jira';

export interface LinkGroup {
  /** As Jira says it on the issue: "is blocked by". */
  words: string;
  issues: LinkedIssue[];
}

/**
 * Groups an issue's links by their words, in the order in which they first occur. On an issue, `outwardIssue` is the far
 * end of a link that goes out, so it reads with the outward words.
 *
 * @example groupLinks([{ id: '1', type: blocks, inwardIssue: dat1 }])[0]?.words // 'is blocked by'
 */
export function groupLinks(links: IssueLink[]): LinkGroup[] {
  const groups = new Map<string, LinkedIssue[]>();
  for (const { type, inwardIssue, outwardIssue } of links) {
    const issue = outwardIssue ?? inwardIssue;
    if (!issue) continue;
    const words = outwardIssue ? type.outward : type.inward;
    groups.set(words, [...(groups.get(words) ?? []), issue]);
  }
  return [...groups].map(([words, issues]) => ({ words, issues }));
}
