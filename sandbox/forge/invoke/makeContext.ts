import { randomUUID } from 'node:crypto';
import type { App } from '../manifest/app';
import type { Site } from '../runtime/forgeRuntime';
import type { Limits } from '../runtime/limits';

/** What contexts are made of. */
export interface ContextFacts {
  app: App;
  site: Site;
  siteUrl: string;
  limits: Limits;
}

/** The context that resolvers read: trusted, since the host made it and not the screen. */
export function resolverContext({ site, siteUrl }: ContextFacts, moduleKey: string, extension: unknown): Record<string, unknown> {
  const { cloudId, environmentId } = site;
  return { cloudId, siteUrl, moduleKey, environmentId, environmentType: 'DEVELOPMENT', localId: `sandbox-${randomUUID()}`, extension: extension ?? {} };
}

/** The second argument of every function. `principal` is there only where a person called. */
export function backendContext({ site }: ContextFacts, moduleKey: string, accountId: string | null): Record<string, unknown> {
  const installContext = `ari:cloud:jira::site/${site.cloudId}`;
  return {
    ...(accountId === null ? {} : { principal: { accountId } }),
    cloudId: site.cloudId,
    moduleKey,
    installContext,
    installation: { ari: { installationId: site.installationId }, contexts: [{ cloudId: site.cloudId }] },
  };
}
