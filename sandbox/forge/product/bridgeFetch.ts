import { STATUS_CODES } from 'node:http';
import type { ProductDoor } from './ProductDoor';

/** As `fetchProduct` of the bridge sends it. */
export interface BridgeRequest {
  accountId: string;
  product: string;
  restPath: string;
  fetchRequestInit?: { method?: string; headers?: [string, string][]; body?: string | null };
}

export interface BridgeReply {
  body: string;
  headers: Record<string, string>;
  status: number;
  statusText: string;
  isAttachment: false;
}

/** A screen's `requestJira`: always as the viewer, never as the app. */
export async function bridgeFetch(products: ProductDoor, { accountId, product, restPath, fetchRequestInit }: BridgeRequest): Promise<BridgeReply> {
  const { method = 'GET', headers = [], body = null } = fetchRequestInit ?? {};
  const hasBody = body !== null && !['GET', 'HEAD'].includes(method.toUpperCase());
  const init: RequestInit = { method, headers, ...(hasBody ? { body } : {}) };
  const response = await products.fetch({ product, path: restPath, init, actor: { kind: 'user', accountId } });
  return {
    body: await response.text(),
    headers: Object.fromEntries(response.headers),
    status: response.status,
    statusText: response.statusText || (STATUS_CODES[response.status] ?? ''),
    isAttachment: false,
  };
}
