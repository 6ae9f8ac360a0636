import type { ConsumerSpec } from '../manifest/manifestTypes';
import type { EventQueue } from './EventQueue';

/** `@forge/events` sends these paths as they stand, braces and all; the real proxy fills them in. */
const SUFFIX = '{contextAri}/{environmentId}/{appId}/{appVersion}';
export const PUSH_PATH = `/webhook/queue/publish/${SUFFIX}`;
export const STATS_PATH = `/webhook/queue/stats/${SUFFIX}`;
export const CANCEL_PATH = `/webhook/queue/cancel/${SUFFIX}`;

const MOST_EVENTS = 50;
const MOST_BYTES = 200 * 1024;

interface PushBody {
  queueName: string;
  jobId: string;
  payload: { body: Record<string, unknown>; delayInSeconds?: number; concurrency?: { key: string; limit: number } }[];
}

function push(queue: EventQueue, consumer: ConsumerSpec, functionKey: string, { queueName, jobId, payload }: PushBody): Response {
  if (payload.length > MOST_EVENTS || Buffer.byteLength(JSON.stringify(payload)) > MOST_BYTES)
    return Response.json({ errorMessage: `A push can have ${MOST_EVENTS} events and 200 KB at most.` }, { status: 413 });
  for (const { body, delayInSeconds = 0, concurrency = null } of payload)
    queue.push({ queue: queueName, moduleKey: consumer.key, functionKey, payload: body, jobId, concurrency, delaySeconds: delayInSeconds });
  return new Response(null, { status: 201 });
}

function job(queue: EventQueue, path: string, jobId: string): Response {
  const stats = queue.stats(jobId);
  if (!stats) return Response.json({ message: 'No such job.' }, { status: 404 });
  if (path === STATS_PATH) return Response.json(stats);
  queue.cancel(jobId);
  return new Response(null, { status: 204 });
}

/**
 * The server side of `@forge/events`: push, job statistics, cancel. Null for a path that is none of these.
 * A push to a queue that no consumer reads is refused with 400, where Forge would let the events vanish.
 */
export function queueApi(queue: EventQueue, consumers: ConsumerSpec[], path: string, body: unknown): Response | null {
  if (path === STATS_PATH || path === CANCEL_PATH) return job(queue, path, (body as PushBody).jobId);
  if (path !== PUSH_PATH) return null;
  const { queueName } = body as PushBody;
  const consumer = consumers.find((one) => one.queue === queueName);
  const functionKey = consumer?.function ?? consumer?.resolver?.function;
  if (!consumer || !functionKey) return Response.json({ message: `No consumer in manifest.yml reads the queue "${queueName}".` }, { status: 400 });
  return push(queue, consumer, functionKey, body as PushBody);
}
