import type { ModuleView } from '../../types';
import type { App, AppModule } from './app';
import type { ResourceSpec, Text } from './manifestTypes';

/** Texts that are looked up are shown by their key: the sandbox has no translations. */
const plain = (text: Text | undefined): string | null => (text === undefined ? null : typeof text === 'string' ? text : text.i18n);

/** Address of a resource such as `ui/panel` (an entry) or `rule` (its index.html) under the frame origin. */
function pageAddress(reference: string, resources: ResourceSpec[], frameOrigin: string): string {
  const [key = '', entry] = reference.split('/');
  const file = entry ? (resources.find((one) => one.key === key)?.entry?.[entry] ?? `${entry}.html`) : 'index.html';
  return `${frameOrigin}/_frame/${key}/${file}`;
}

/** `resource:ui;icon.svg` is a file of a resource; anything else is an address already. */
function iconAddress(icon: string | undefined, frameOrigin: string): string | null {
  const own = /^resource:([^;]+);(.+)$/.exec(icon ?? '');
  return own ? `${frameOrigin}/_frame/${own[1]}/${own[2]}` : (icon ?? null);
}

function pagesOf({ spec }: AppModule, resources: ResourceSpec[], frameOrigin: string): Record<string, string> {
  const config = typeof spec.config === 'object' ? spec.config.resource : undefined;
  const roles = { view: spec.resource ?? spec.view?.resource, edit: spec.edit?.resource, create: spec.create?.resource, config };
  return Object.fromEntries(
    Object.entries(roles).flatMap(([role, reference]) => (reference ? [[role, pageAddress(reference, resources, frameOrigin)]] : [])),
  );
}

function viewOf(module: AppModule, resources: ResourceSpec[], frameOrigin: string): ModuleView {
  const { type, spec } = module;
  const status = spec.status ? { type: spec.status.type, value: { ...spec.status.value, label: plain(spec.status.value.label) ?? '' } } : null;
  return {
    type,
    key: spec.key,
    title: plain(spec.title ?? spec.name) ?? spec.key,
    label: plain(spec.label),
    description: plain(spec.description),
    pages: pagesOf(module, resources, frameOrigin),
    icon: iconAddress(spec.icon ?? spec.thumbnail, frameOrigin),
    status,
    hasDynamicProperties: spec.dynamicProperties !== undefined,
    hasExport: spec.adfExport?.function !== undefined,
  };
}

/** A rule without screens can be put on a transition all the same. */
const isShown = ({ type, pages }: ModuleView): boolean => Object.keys(pages).length > 0 || type.startsWith('jira:workflow');

/**
 * The modules that have a screen, and workflow rules, with absolute addresses on the frame origin, for the host pages.
 *
 * @example moduleViews(app, 'http://127.0.0.1:4100')[0].pages.view // 'http://127.0.0.1:4100/_frame/ui/panel.html'
 */
export function moduleViews(app: App, frameOrigin: string): ModuleView[] {
  const resources = app.manifest.resources ?? [];
  return [...app.modules.values()].map((module) => viewOf(module, resources, frameOrigin)).filter(isShown);
}
