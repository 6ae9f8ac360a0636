import type { Delivery } from '../events/EventQueue';
import type { FunctionRunner } from '../runtime/FunctionRunner';
import { asyncLimit } from './asyncLimit';
import { backendContext, type ContextFacts } from './makeContext';

function retryContext({ tries, retry }: Delivery): Record<string, unknown> {
  return retry ? { retryContext: { retryCount: tries, retryReason: retry.reason, retryData: retry.data } } : {};
}

/** What a consumer gets differs from what a trigger gets: the one an envelope around the body, the other the event itself. */
function payloadOf(delivery: Delivery): Record<string, unknown> {
  const { jobId, queue, id, payload } = delivery;
  if (jobId === null) return { ...payload, ...retryContext(delivery) };
  return { body: payload, queueName: queue, jobId, eventId: id, ...retryContext(delivery) };
}

/** A consumer may name a resolver instead of a function; its definition is then called by the name `event-listener`. */
function enveloped(delivery: Delivery, facts: ContextFacts): unknown {
  const consumer = facts.app.consumers.find(({ key }) => key === delivery.moduleKey);
  const payload = payloadOf(delivery);
  if (!consumer?.resolver?.function) return payload;
  const call = { functionKey: (consumer.resolver as { method?: string }).method ?? 'event-listener', payload: delivery.payload, jobId: delivery.jobId };
  return { call, context: { cloudId: facts.site.cloudId, moduleKey: delivery.moduleKey } };
}

/** Runs the function of a delivery; nobody is behind it. */
export async function deliver(runner: FunctionRunner, facts: ContextFacts, delivery: Delivery): Promise<{ ok: boolean; value: unknown }> {
  const { functionKey, moduleKey, jobId } = delivery;
  const limitMs = jobId === null ? facts.limits.functionMs : asyncLimit(facts, functionKey);
  const args: [unknown, unknown] = [enveloped(delivery, facts), backendContext(facts, moduleKey, null)];
  const result = await runner.run({ functionKey, moduleKey, accountId: null, args, limitMs });
  return { ok: result.ok, value: result.ok ? result.value : undefined };
}
