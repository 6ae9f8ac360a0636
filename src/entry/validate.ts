import * as v from 'valibot';
import { decideTransition } from '../app/decideTransition';
import type { Transition } from '../app/gate';
import type { Ports } from '../app/ports';
import { ruleOf } from '../schemas/ruleConfiguration';
import { accountOf } from './accountOf';
import { logBug } from './log';

/** What Forge shows for a validator that refused. */
export interface ValidatorAnswer {
  result: boolean;
  errorMessage?: string;
}

const fields = v.nullish(v.record(v.string(), v.unknown()));
const payloadSchema = v.object({
  issue: v.nullish(v.object({ key: v.nullish(v.string()) })),
  configuration: v.unknown(),
  // Documented inside the transition, seen at the top level too: read both.
  transition: v.nullish(v.object({ modifiedFields: fields, to: v.nullish(v.object({ id: v.nullish(v.union([v.string(), v.number()])) })) })),
  modifiedFields: fields,
});

/**
 * The workflow validator. Catches everything: Forge blocks a transition with a message of its own when a function throws.
 *
 * @param ports of this invocation
 * @example await validate(wire(), { issue: { key: 'PAY-1' }, configuration: '{"rule":"ready"}', transition: {…} }, { principal })
 */
export async function validate(ports: Ports, payload: unknown, context: unknown): Promise<ValidatorAnswer> {
  try {
    const { allowed, message } = await decideTransition(ports, transitionOf(payload, context));
    return allowed ? { result: true } : { result: false, errorMessage: message };
  } catch (error) {
    logBug('validate', error);
    return { result: false, errorMessage: 'The intake could not be checked, so the issue stays where it is. If this goes on, ask a Jira admin.' };
  }
}

/** A payload of another shape than Forge documents has no issue and no rule that could be read. */
function transitionOf(payload: unknown, context: unknown): Transition {
  const call = v.parse(payloadSchema, payload);
  const statusId = call.transition?.to?.id ?? null;
  return {
    rule: ruleOf(call.configuration),
    issueKey: call.issue?.key ?? null,
    accountId: accountOf(context),
    toStatusId: statusId === null ? null : String(statusId),
    modifiedFields: { ...call.modifiedFields, ...call.transition?.modifiedFields },
  };
}
