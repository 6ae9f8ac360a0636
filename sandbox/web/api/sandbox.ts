import type { ModuleView, Person, WorkflowView } from '../../types';
import { http, type Reply } from './http';

/** The site as `GET /_sandbox/site` tells it. */
export interface Site {
  siteName: string;
  /** The site's day, `YYYY-MM-DD`. */
  today: string;
  modules: ModuleView[];
  people: Person[];
  appId: string;
  environmentId: string;
  cloudId?: string;
}

/** What the bridge sends along with every call: who asks, from which module, and standing where. */
export interface BridgeCaller {
  accountId: string;
  moduleKey: string;
  extension: Record<string, unknown>;
}

/** What `requestJira` and `requestConfluence` get back. */
export interface ProductReply {
  body?: string;
  headers: Record<string, string>;
  status: number;
  statusText: string;
  isAttachment?: boolean;
}

export interface ModuleStatus {
  type: string;
  value: { label: string; type?: string };
}

type Invoked = { ok: true; body: unknown } | { ok: false; error: { message: string } };
type Exported = { ok: true; document: unknown } | { ok: false; error: { message: string } };

/** An export of a page, as far as one macro goes. */
export interface MacroExportRequest {
  accountId: string;
  moduleKey: string;
  exportType: 'pdf' | 'word' | 'other';
  config: Record<string, unknown> | undefined;
  /** Nobody stands behind the export: Forge does not promise that somebody does. */
  asNobody: boolean;
}

interface Rule {
  moduleKey: string;
  configuration: string | null;
}

const validators = (workflowId: string, transitionId: string): string =>
  `/_sandbox/workflows/${encodeURIComponent(workflowId)}/transitions/${encodeURIComponent(transitionId)}/validators`;

/** The sandbox's own endpoints; what Jira has, `jira.ts` asks of Jira's REST API. */
export const sandbox = {
  site: (): Promise<Reply<Site>> => http('/_sandbox/site'),
  setToday: (today: string): Promise<Reply<{ today: string }>> => http('/_sandbox/clock', { method: 'POST', body: { today } }),
  reset: (): Promise<Reply<unknown>> => http('/_sandbox/reset', { method: 'POST', body: {} }),
  invoke: (caller: BridgeCaller, functionKey: string, payload: unknown): Promise<Reply<Invoked>> =>
    http('/_bridge/invoke', { method: 'POST', as: caller.accountId, body: { ...caller, functionKey, payload } }),
  fetchProduct: (caller: BridgeCaller, request: Record<string, unknown>): Promise<Reply<ProductReply>> =>
    http('/_bridge/fetchProduct', { method: 'POST', as: caller.accountId, body: { ...request, accountId: caller.accountId, moduleKey: caller.moduleKey } }),
  dynamicProperties: (caller: BridgeCaller): Promise<Reply<{ status?: ModuleStatus }>> =>
    http('/_bridge/dynamicProperties', { method: 'POST', as: caller.accountId, body: caller }),
  adfExport: (request: MacroExportRequest): Promise<Reply<Exported>> => http('/_bridge/adfExport', { method: 'POST', as: request.accountId, body: request }),
  workflows: (as: string): Promise<Reply<WorkflowView[]>> => http('/_sandbox/workflows', { as }),
  addRule: (as: string, workflowId: string, transitionId: string, rule: Rule): Promise<Reply<unknown>> =>
    http(validators(workflowId, transitionId), { method: 'POST', as, body: rule }),
  changeRule: (as: string, workflowId: string, transitionId: string, ruleId: string, rule: Rule): Promise<Reply<unknown>> =>
    http(`${validators(workflowId, transitionId)}/${encodeURIComponent(ruleId)}`, { method: 'PUT', as, body: rule }),
  removeRule: (as: string, workflowId: string, transitionId: string, ruleId: string): Promise<Reply<unknown>> =>
    http(`${validators(workflowId, transitionId)}/${encodeURIComponent(ruleId)}`, { method: 'DELETE', as }),
};
