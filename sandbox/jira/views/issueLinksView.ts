import { must } from '../state/lookups';
import type { Link } from '../state/model';
import { linkedIssueView } from './linkedIssueView';
import { linkTypeView } from './namedView';
import type { Renderer } from './Renderer';

const envelope = (r: Renderer, link: Link): Record<string, unknown> => ({
  id: link.id,
  self: `${r.base}/rest/api/3/issueLink/${link.id}`,
  type: linkTypeView(r, must(r.state.linkTypes, link.typeId, 'link type')),
});

/** The links of one issue, each seen from it: `outwardIssue` where this issue shows the outward words. */
export const issueLinksView = (r: Renderer, issueId: string): Record<string, unknown>[] =>
  [...(r.state.linksByIssue.get(issueId) ?? [])].flatMap((linkId) => {
    const link = must(r.state.links, linkId, 'link');
    const outward = link.sourceId === issueId;
    const other = linkedIssueView(r, outward ? link.targetId : link.sourceId);
    return other ? [{ ...envelope(r, link), [outward ? 'outwardIssue' : 'inwardIssue']: other }] : [];
  });

/** A link by itself, with both ends. */
export const linkView = (r: Renderer, link: Link): Record<string, unknown> => ({
  ...envelope(r, link),
  inwardIssue: linkedIssueView(r, link.sourceId),
  outwardIssue: linkedIssueView(r, link.targetId),
});
