import { availableTransitions, transitionIssue } from '../edit/transitionIssue';
import { visibleIssue } from '../http/access';
import type { Routes } from '../http/Env';
import { jsonBody } from '../http/params';
import type { Jira } from '../state/Jira';
import { must } from '../state/lookups';
import type { Transition } from '../state/model';
import type { Renderer } from '../views/Renderer';
import { statusView } from '../views/statusView';

const TRANSITIONS = '/rest/api/3/issue/:issueIdOrKey/transitions';

const transitionView = (r: Renderer, transition: Transition): Record<string, unknown> => ({
  id: transition.id,
  name: transition.name,
  to: statusView(r, must(r.state.statuses, transition.to, 'status')),
  hasScreen: false,
  isGlobal: transition.from.length === 0,
  isInitial: false,
  isAvailable: true,
  isConditional: false,
  isLooped: false,
});

/** Listing and carrying out transitions. */
export const transitionRoutes = (routes: Routes, jira: Jira): void => {
  routes.get(TRANSITIONS, (c) => {
    const r = c.var.renderer;
    const wanted = c.req.query('transitionId');
    const available = availableTransitions(r, visibleIssue(r, c.req.param('issueIdOrKey')));
    return c.json({ expand: 'transitions', transitions: available.filter(({ id }) => wanted === undefined || id === wanted).map((transition) => transitionView(r, transition)) });
  });
  routes.post(TRANSITIONS, async (c) => {
    const r = c.var.renderer;
    await transitionIssue(jira, r, visibleIssue(r, c.req.param('issueIdOrKey')), await jsonBody(c));
    return c.body(null, 204);
  });
};
