import type { Context, Hono } from 'hono';
import type { InvokeRequest } from '../../forge/invoke/invokeResolver';
import type { ExportRequest } from '../../forge/invoke/runAdfExport';
import { bodyOf, problem } from '../reply';
import type { Sandbox } from '../Sandbox';

type Body = Record<string, unknown>;

/** Reads a body whose `accountId` and `names` are texts, or says which is not, or that nobody has that account. */
async function read(context: Context, sandbox: Sandbox, names: string[]): Promise<Body | Response> {
  const body = await bodyOf(context.req);
  if (!body) return problem(400, 'A JSON object is needed.');
  const missing = ['accountId', ...names].find((name) => typeof body[name] !== 'string');
  if (missing) return problem(400, `${missing}: a text is needed.`);
  return sandbox.knows(String(body.accountId)) ? body : problem(401, `There is no account "${String(body.accountId)}" on this site. GET /_sandbox/people lists them.`);
}

const invokeOf = ({ accountId, payload, extension }: Body, moduleKey: unknown, call: unknown): InvokeRequest => ({
  accountId: String(accountId),
  moduleKey: String(moduleKey),
  call: String(call),
  payload,
  extension,
});

/** Calls of the app's functions: from scripts (`/_sandbox/invoke`) and from the host pages on behalf of frames (`/_bridge/…`). */
export function appRoutes(server: Hono, sandbox: Sandbox): void {
  server.post('/_sandbox/invoke', async (context) => {
    const body = await read(context, sandbox, ['module', 'call']);
    return body instanceof Response ? body : context.json(await sandbox.host.invoke(invokeOf(body, body.module, body.call)));
  });
  server.post('/_bridge/invoke', async (context) => {
    const body = await read(context, sandbox, ['moduleKey', 'functionKey']);
    return body instanceof Response ? body : context.json(await sandbox.host.invoke(invokeOf(body, body.moduleKey, body.functionKey)));
  });
  server.post('/_bridge/fetchProduct', async (context) => {
    const body = await read(context, sandbox, ['product', 'restPath']);
    return body instanceof Response ? body : context.json(await sandbox.host.fetchProduct(body as never));
  });
  server.post('/_bridge/adfExport', async (context) => {
    const body = await read(context, sandbox, ['moduleKey', 'exportType']);
    if (body instanceof Response) return body;
    const answer = await sandbox.host.exportMacro({ ...body, accountId: body.asNobody === true ? null : body.accountId } as ExportRequest);
    return answer ? context.json(answer) : problem(404, `The module "${String(body.moduleKey)}" has no adfExport in manifest.yml.`);
  });
  server.post('/_bridge/dynamicProperties', async (context) => {
    const body = await read(context, sandbox, ['moduleKey']);
    if (body instanceof Response) return body;
    return context.json((await sandbox.host.dynamicProperties(String(body.moduleKey), String(body.accountId), body.extension)) ?? {});
  });
}
