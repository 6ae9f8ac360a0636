import { transitionIssue, waysOf, type Way } from '../edit/transitionIssue';
import { visibleIssue } from '../http/access';
import type { Routes } from '../http/Env';
import { jsonBody } from '../http/params';
import type { Jira } from '../state/Jira';
import { must } from '../state/lookups';
import type { Renderer } from '../views/Renderer';
import { statusView } from '../views/statusView';

const TRANSITIONS = '/rest/api/3/issue/:issueIdOrKey/transitions';

const transitionView = (r: Renderer, { transition, open }: Way): Record<string, unknown> => ({
  id: transition.id,
  name: transition.name,
  to: statusView(r, must(r.state.statuses, transition.to, 'status')),
  hasScreen: false,
  isGlobal: transition.from.length === 0,
  isInitial: false,
  isAvailable: open,
  isConditional: transition.conditions.length > 0,
  isLooped: false,
});

/** Listing and carrying out transitions. */
export const transitionRoutes = (routes: Routes, jira: Jira): void => {
  routes.get(TRANSITIONS, (c) => {
    const r = c.var.renderer;
    const wanted = c.req.query('transitionId');
    const closedToo = c.req.query('includeUnavailableTransitions') === 'true';
    const ways = waysOf(jira, r, visibleIssue(r, c.req.param('issueIdOrKey'))).filter(({ open }) => open || closedToo);
    return c.json({ expand: 'transitions', transitions: ways.filter(({ transition }) => wanted === undefined || transition.id === wanted).map((way) => transitionView(r, way)) });
  });
  routes.post(TRANSITIONS, async (c) => {
    const r = c.var.renderer;
    await transitionIssue(jira, r, visibleIssue(r, c.req.param('issueIdOrKey')), await jsonBody(c));
    return c.body(null, 204);
  });
};
