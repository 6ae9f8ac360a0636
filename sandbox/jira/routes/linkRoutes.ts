import { createLink, deleteLink } from '../edit/linkIssues';
import type { Routes } from '../http/Env';
import { jsonBody } from '../http/params';
import { RestError } from '../http/RestError';
import type { Jira } from '../state/Jira';
import type { Link } from '../state/model';
import { linkView } from '../views/issueLinksView';
import { linkTypeView } from '../views/namedView';
import type { Renderer } from '../views/Renderer';

const LINK = '/rest/api/3/issueLink/:linkId';

/** A link shows itself to those who see both of its ends. */
const visibleLink = (r: Renderer, id: string): Link => {
  const link = r.state.links.get(id);
  const ends = link ? [link.sourceId, link.targetId].map((end) => r.state.issues.get(end)) : [];
  if (!link || ends.some((end) => end && !r.viewer.sees(end))) throw new RestError(404, `No issue link with id '${id}' exists.`);
  return link;
};

/** Links between issues, and the types that they may have. */
export const linkRoutes = (routes: Routes, jira: Jira): void => {
  routes.post('/rest/api/3/issueLink', async (c) => {
    createLink(jira, c.var.renderer, await jsonBody(c));
    return c.body(null, 201);
  });
  routes.get(LINK, (c) => c.json(linkView(c.var.renderer, visibleLink(c.var.renderer, c.req.param('linkId')))));
  routes.delete(LINK, (c) => {
    deleteLink(jira, c.var.renderer, visibleLink(c.var.renderer, c.req.param('linkId')));
    return c.body(null, 204);
  });
  routes.get('/rest/api/3/issueLinkType', (c) => c.json({ issueLinkTypes: [...jira.state.linkTypes.values()].map((type) => linkTypeView(c.var.renderer, type)) }));
  routes.get('/rest/api/3/issueLinkType/:issueLinkTypeId', (c) => {
    const type = jira.state.linkTypes.get(c.req.param('issueLinkTypeId'));
    if (!type) throw new RestError(404, `No issue link type with id '${c.req.param('issueLinkTypeId')}' found.`);
    return c.json(linkTypeView(c.var.renderer, type));
  });
};
