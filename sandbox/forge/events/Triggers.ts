import type { ProductEvent } from '../../types';
import type { TriggerSpec } from '../manifest/manifestTypes';
import type { EventQueue } from './EventQueue';
import { compileFilter, type Evaluate } from './filterExpression';

const LARGEST_EVENT_BYTES = 200 * 1000;

interface Trigger {
  spec: TriggerSpec;
  evaluate: Evaluate | null;
}

/** What is wrong with the filters of an app's triggers, in plain words; empty if the sandbox can evaluate them all. */
export const triggerProblems = (specs: TriggerSpec[]): string[] =>
  specs.flatMap(({ key, filter }) => {
    const compiled = filter?.expression === undefined ? null : compileFilter(filter.expression, () => new Date());
    return compiled && !compiled.ok ? [`trigger ${key}: filter.expression: ${compiled.error}.`] : [];
  });

function evaluateOf({ filter }: TriggerSpec, now: () => Date): Evaluate | null {
  const compiled = filter?.expression === undefined ? null : compileFilter(filter.expression, now);
  return compiled?.ok ? compiled.evaluate : null;
}

/** Whether a trigger wants an event. An expression that fails drops it, unless `onError` says to receive it all the same. */
function wants({ spec, evaluate }: Trigger, event: ProductEvent): boolean {
  if (!spec.events.includes(event.eventType)) return false;
  if (spec.filter?.ignoreSelf && event.selfGenerated) return false;
  if (!evaluate) return true;
  try {
    return evaluate(event.payload) === true;
  } catch (error) {
    if (spec.filter?.onError?.includes('LOG')) console.error(`[forge] filter of trigger ${spec.key}:`, (error as Error).message);
    return spec.filter?.onError?.startsWith('RECEIVE') ?? false;
  }
}

/** Hands Jira's events to the app's triggers. */
export class Triggers {
  readonly #triggers: Trigger[];

  constructor(
    specs: TriggerSpec[],
    private readonly queue: EventQueue,
    now: () => Date,
  ) {
    this.#triggers = specs.map((spec) => ({ spec, evaluate: evaluateOf(spec, now) }));
  }

  publish(event: ProductEvent): void {
    const payload = { eventType: event.eventType, selfGenerated: event.selfGenerated, ...event.payload };
    if (Buffer.byteLength(JSON.stringify(payload)) > LARGEST_EVENT_BYTES) {
      console.error(`[forge] ${event.eventType} was dropped: it is larger than 200 kB.`);
      return;
    }
    for (const { spec } of this.#triggers.filter((trigger) => wants(trigger, event)))
      this.queue.push({ queue: 'product', moduleKey: spec.key, functionKey: spec.function, payload, jobId: null, concurrency: null, delaySeconds: 0 });
  }
}
