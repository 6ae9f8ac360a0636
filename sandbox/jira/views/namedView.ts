import type { Component, LinkType, Named } from '../state/model';
import type { Renderer } from './Renderer';

/** A priority as Jira shows it. */
export const priorityView = (r: Renderer, priority: Named): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/priority/${priority.id}`,
  iconUrl: `${r.base}/rest/api/3/universal_avatar/view/type/priority/avatar/${priority.id}`,
  name: priority.name,
  id: priority.id,
});

/** A resolution as Jira shows it. */
export const resolutionView = (r: Renderer, resolution: Named): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/resolution/${resolution.id}`,
  id: resolution.id,
  description: '',
  name: resolution.name,
});

/** A component as an issue shows it. */
export const componentView = (r: Renderer, component: Component): Record<string, unknown> => ({
  self: `${r.base}/rest/api/3/component/${component.id}`,
  id: component.id,
  name: component.name,
});

/** A link type as Jira shows it. */
export const linkTypeView = (r: Renderer, type: LinkType): Record<string, unknown> => ({
  id: type.id,
  name: type.name,
  inward: type.inward,
  outward: type.outward,
  self: `${r.base}/rest/api/3/issueLinkType/${type.id}`,
});
