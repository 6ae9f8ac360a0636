import type { DependencyLink } from '../../contract';

/** The far end of an issue link, as Jira returns it: with few fields, and none that the caller may not see. */
export interface LinkedIssue {
  id: string;
  key: string;
  fields?: { summary?: string; status?: { id?: string; name?: string; statusCategory?: { key?: string } } };
}

/** An entry of the field `issuelinks`. One end is the issue that has the field; the other is here. */
export interface IssueLink {
  id: string;
  type: { id: string; name: string };
  /** Present if this issue shows the outward words: this issue "blocks" that one. */
  outwardIssue?: LinkedIssue;
  /** Present if this issue shows the inward words: this issue "is blocked by" that one. */
  inwardIssue?: LinkedIssue;
}

/** A neighbour in the graph of dependencies. Null where Jira did not say. */
export interface LinkEnd {
  linkId: string;
  issueId: string;
  key: string;
  summary: string;
  statusId: string | null;
  statusName: string | null;
  category: string | null;
  /** All link types that say so, as in `Blocks, Depends`. */
  typeName: string;
}

export interface Neighbours {
  providers: LinkEnd[];
  consumers: LinkEnd[];
}

/**
 * Who provides to an issue and who consumes from it, by its links of the configured types. A neighbour that two link
 * types name the same way is listed once. A link to itself says nothing and is left out.
 *
 * @example
 * // PAY-1 "is blocked by" DAT-1, and the blocker provides:
 * neighboursOf('10001', issuelinks, [{ linkTypeId: '10000', provider: 'outward' }]).providers[0].key // 'DAT-1'
 */
export function neighboursOf(issueId: string, links: readonly IssueLink[], dependencies: readonly DependencyLink[]): Neighbours {
  const ends = { providers: new Map<string, LinkEnd>(), consumers: new Map<string, LinkEnd>() };
  for (const link of links) {
    const rule = dependencies.find((dependency) => dependency.linkTypeId === link.type.id);
    const far = link.outwardIssue ?? link.inwardIssue;
    if (!rule || !far || far.id === issueId) continue;
    const showsOutward = link.outwardIssue !== undefined;
    const provides = showsOutward === (rule.provider === 'outward');
    merge(provides ? ends.consumers : ends.providers, endOf(link, far));
  }
  return { providers: [...ends.providers.values()], consumers: [...ends.consumers.values()] };
}

function endOf(link: IssueLink, { id, key, fields }: LinkedIssue): LinkEnd {
  const status = fields?.status;
  return {
    linkId: link.id,
    issueId: id,
    key,
    summary: fields?.summary ?? '',
    statusId: status?.id ?? null,
    statusName: status?.name ?? null,
    category: status?.statusCategory?.key ?? null,
    typeName: link.type.name,
  };
}

function merge(ends: Map<string, LinkEnd>, end: LinkEnd): void {
  const known = ends.get(end.issueId);
  if (!known) ends.set(end.issueId, end);
  else if (!known.typeName.split(', ').includes(end.typeName)) ends.set(end.issueId, { ...known, typeName: `${known.typeName}, ${end.typeName}` });
}
