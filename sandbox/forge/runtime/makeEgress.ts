import type { ExternalUrl, Permissions } from '../manifest/manifestTypes';

const address = (url: ExternalUrl): string => (typeof url === 'string' ? url : url.address);

/** `*.example.com` allows its subdomains; without a scheme, https is meant. */
function allows(pattern: string, url: URL): boolean {
  if (pattern === '*') return true;
  const [scheme, host = ''] = pattern.includes('://') ? pattern.split('://') : ['https', pattern];
  if (`${scheme}:` !== url.protocol) return false;
  const name = host.split('/')[0] ?? '';
  return name.startsWith('*.') ? url.host.endsWith(name.slice(1)) : url.host === name;
}

/**
 * Which addresses the app's functions may `fetch`: those of `permissions.external.fetch.backend`, as Forge's egress control has it.
 *
 * @example makeEgress({})('https://example.com') // false
 */
export function makeEgress({ external }: Permissions): (url: string) => boolean {
  const patterns = (external?.fetch?.backend ?? []).map(address);
  return (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url !== null && patterns.some((pattern) => allows(pattern, url));
  };
}
