import { CSPInjectionService, ExternalCspType, type CSPDetails } from '@forge/csp';
import type { ExternalUrl, Permissions } from './manifest/manifestTypes';

const addresses = (urls: unknown): string[] => (Array.isArray(urls) ? (urls as ExternalUrl[]).map((url) => (typeof url === 'string' ? url : url.address)) : []);

/** Scripts may be hashes or `unsafe-…`, which are quoted in a header, or `blob:`, which is not. */
const quoted = (source: string): string => (source.endsWith(':') ? source : `'${source}'`);

function detailsOf({ content, external }: Permissions): CSPDetails {
  return {
    [ExternalCspType.IMG_SRC]: addresses(external?.images),
    [ExternalCspType.MEDIA_SRC]: addresses(external?.media),
    [ExternalCspType.SCRIPT_SRC]: [...(content?.scripts ?? []).map(quoted), ...addresses(external?.scripts)],
    [ExternalCspType.STYLE_SRC]: [...(content?.styles ?? []).map(quoted), ...addresses(external?.styles)],
    [ExternalCspType.CONNECT_SRC]: addresses(external?.fetch?.client),
    [ExternalCspType.FONT_SRC]: addresses(external?.fonts),
    [ExternalCspType.FRAME_SRC]: addresses(external?.frames),
  };
}

/** Two changes, both forced by where we run: the host page lives on localhost, and no report may leave the machine. */
function atHome(directive: string, hostOrigin: string): string[] {
  if (directive.startsWith('report-uri')) return [];
  return [directive.startsWith('frame-ancestors') ? `${directive} ${hostOrigin}` : directive];
}

/**
 * The Content-Security-Policy of an app's frames, computed by Atlassian's own service from the manifest's permissions.
 * `frame-ancestors` additionally allows the sandbox's host pages, which stand in for *.atlassian.net; `report-uri` is left out.
 *
 * @example cspHeader(manifest.permissions ?? {}, 'http://localhost:4100')
 */
export function cspHeader(permissions: Permissions, hostOrigin: string): string {
  const policy = new CSPInjectionService().getInjectableCSP({ existingCSPDetails: detailsOf(permissions), microsEnv: 'prod' });
  return policy.flatMap((directive) => atHome(directive, hostOrigin)).join('; ');
}
