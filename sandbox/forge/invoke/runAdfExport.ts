import type { FunctionRunner } from '../runtime/FunctionRunner';
import { backendContext, type ContextFacts } from './makeContext';

export interface ExportRequest {
  moduleKey: string;
  /** Who exports; null for an export that nobody stands behind, as Forge does not promise a person. */
  accountId: string | null;
  exportType: 'pdf' | 'word' | 'other';
  /** What the macro's form submitted; undefined where nothing was. */
  config: unknown;
}

export type ExportAnswer = { ok: true; document: unknown } | { ok: false; error: { message: string } };

const isDocument = (value: unknown): boolean => {
  const { type, version, content } = (value ?? {}) as { type?: unknown; version?: unknown; content?: unknown };
  return type === 'doc' && version === 1 && Array.isArray(content);
};

/** Runs a macro's `adfExport` function, once for the macro. Anything but a document of the Atlassian Document Format is an error. */
export async function runAdfExport(runner: FunctionRunner, facts: ContextFacts, request: ExportRequest): Promise<ExportAnswer | null> {
  const { moduleKey, accountId, exportType, config } = request;
  const functionKey = facts.app.modules.get(moduleKey)?.spec.adfExport?.function;
  if (!functionKey) return null;
  const extension = { type: 'macro', content: { id: '98305', type: 'page' }, space: { id: '65538', key: 'PORT' }, ...(config === undefined ? {} : { config }) };
  const payload = { exportType, context: { ...extension, extension }, ...(config === undefined ? {} : { config }) };
  const args: [unknown, unknown] = [payload, backendContext(facts, moduleKey, accountId)];
  const { functionMs, responseBytes } = facts.limits;
  const result = await runner.run({ functionKey, moduleKey, accountId, args, limitMs: functionMs, responseBytes });
  if (!result.ok) return { ok: false, error: { message: result.message } };
  return isDocument(result.value) ? { ok: true, document: result.value } : { ok: false, error: { message: 'The function answered no ADF document: { type: "doc", version: 1, content: […] } is needed.' } };
}
