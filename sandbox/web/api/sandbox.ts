import type { ModuleView, Person, RulePlace, WorkflowView } from '../../types';
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

/** The rules of one kind on a transition, as one person changes them. */
function rulesAt(as: string, { workflowId, transitionId, kind }: RulePlace) {
  const path = `/_sandbox/workflows/${encodeURIComponent(workflowId)}/transitions/${encodeURIComponent(transitionId)}/${kind}`;
  const at = (ruleId: string): string => `${path}/${encodeURIComponent(ruleId)}`;
  return {
    add: (body: Rule): Promise<Reply<unknown>> => http(path, { method: 'POST', as, body }),
    change: (ruleId: string, body: Rule): Promise<Reply<unknown>> => http(at(ruleId), { method: 'PUT', as, body }),
    remove: (ruleId: string): Promise<Reply<unknown>> => http(at(ruleId), { method: 'DELETE', as }),
  };
}

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
  rules: rulesAt,
};
