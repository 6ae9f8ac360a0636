/** What `@forge/api` reads of `global.__forge_runtime__`. */
export interface ForgeRuntime {
  proxy: { token: string; url: string };
  contextAri: string;
  container: Record<string, never>;
  appContext: {
    appId: string;
    appVersion: string;
    environmentId: string;
    environmentType: string;
    invocationId: string;
    installationId: string;
    functionKey: string;
    moduleType: string;
    moduleKey: string;
    permissions: { scopes: string[]; external: unknown };
  };
  aaid?: string;
  lambdaContext: { awsRequestId: string; getRemainingTimeInMillis(): number };
  tracing: { traceId: string; spanId: string };
  realtime: Record<string, never>;
  metrics: unknown;
  featureFlags(flag: string): boolean;
}

const timer = { stop: () => undefined };
const counter = { incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined };
/** The packages count and time everything they do; nobody reads it here. */
const metrics = { counter: () => counter, timing: () => ({ measure: () => timer }), gauge: () => ({ set: () => undefined }) };

export interface RuntimeFacts {
  invocationId: string;
  functionKey: string;
  moduleType: string;
  moduleKey: string;
  accountId: string | null;
  remainingMs(): number;
}

export interface Site {
  appId: string;
  cloudId: string;
  environmentId: string;
  installationId: string;
  scopes: string[];
  external: unknown;
}

/** Builds the runtime of one invocation. `aaid` is there only where a person called. */
export function makeForgeRuntime(site: Site, facts: RuntimeFacts): ForgeRuntime {
  const { invocationId, functionKey, moduleType, moduleKey, accountId, remainingMs } = facts;
  const { appId, environmentId, installationId, scopes, external } = site;
  const trace = invocationId.replaceAll('-', '');
  return {
    proxy: { token: 'sandbox', url: 'http://sandbox.invalid' },
    contextAri: `ari:cloud:jira::site/${site.cloudId}`,
    container: {},
    appContext: {
      appId: appId.replace(/^.*app\//, ''),
      appVersion: '1.0.0',
      environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId,
      installationId,
      functionKey,
      moduleType,
      moduleKey,
      permissions: { scopes, external },
    },
    ...(accountId === null ? {} : { aaid: accountId }),
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: remainingMs },
    tracing: { traceId: trace, spanId: trace.slice(0, 16) },
    realtime: {},
    metrics,
    featureFlags: () => false,
  };
}
