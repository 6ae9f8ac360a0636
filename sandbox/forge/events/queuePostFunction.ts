import type { PostFunctionCall } from '../../types';
import type { ContextFacts } from '../invoke/makeContext';
import { savedConfiguration } from '../invoke/savedConfiguration';
import type { EventQueue } from './EventQueue';

/**
 * Puts the run of a post function into the queue of product events, which repeats it when the function asks for that. A module that
 * the manifest no longer has is passed over: the move was made.
 */
export function queuePostFunction(queue: EventQueue, { app, site }: ContextFacts, { moduleKey, configuration, payload }: PostFunctionCall): void {
  const module = app.modules.get(moduleKey);
  if (module?.type !== 'jira:workflowPostFunction' || !module.spec.function) return;
  const whole = { ...payload, configuration: savedConfiguration(configuration), context: { cloudId: site.cloudId, moduleKey } };
  queue.push({ queue: 'product', moduleKey, functionKey: module.spec.function, payload: whole, jobId: null, concurrency: null, delaySeconds: 0 });
}
