import { createHash } from 'node:crypto';
import type { App } from './manifest/app';
import type { Site } from './runtime/forgeRuntime';

/** Ids that stay the same from start to start, made of the app's. */
function idOf(what: string, appId: string): string {
  const hex = createHash('sha256').update(`${what} ${appId}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Where the app is installed, as its runtime is told. */
export function siteOf({ appId, scopes, manifest }: App): Site {
  return {
    appId,
    cloudId: idOf('cloud', 'sandbox'),
    environmentId: idOf('environment', appId),
    installationId: idOf('installation', appId),
    scopes: [...scopes],
    external: manifest.permissions?.external ?? {},
  };
}
