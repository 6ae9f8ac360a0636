import { sayFault } from '../api/http';
import type { Commands, Desk } from './desk';

interface InvokeRequest {
  functionKey: string;
  payload?: unknown;
  metadata?: unknown;
  invokeType?: string;
}

async function invoke(desk: Desk, { functionKey, payload, metadata, invokeType }: InvokeRequest): Promise<unknown> {
  if (invokeType) throw new Error(`The sandbox does not implement "${invokeType}": it has no remotes.`);
  const reply = await desk.invoke(functionKey, payload);
  if (!reply.ok) throw new Error(sayFault(reply.fault));
  if (!reply.value.ok) throw new Error(reply.value.error.message);
  return metadata ? { body: reply.value.body, metadata: {} } : reply.value.body;
}

async function fetchProduct(desk: Desk, request: Record<string, unknown>): Promise<unknown> {
  if (request.isMultipartFormData) throw new Error('The sandbox does not implement multipart requests.');
  const reply = await desk.fetchProduct(request);
  if (!reply.ok) throw new Error(sayFault(reply.fault));
  return { isAttachment: false, ...reply.value };
}

/** Commands that fetch: the app's functions, the product's REST API, the context. */
export function dataCommands(desk: Desk): Commands {
  return {
    getContext: async () => desk.context(),
    getFrameId: async () => desk.frameId,
    invoke: (payload) => invoke(desk, payload as InvokeRequest),
    fetchProduct: (payload) => fetchProduct(desk, payload as Record<string, unknown>),
    isRovoEnabled: async () => false,
    getCookieConsentPreferences: async () => null,
  };
}
