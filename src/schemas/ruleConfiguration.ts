import * as v from 'valibot';
import type { GateRule } from '../contract';

const rule = v.object({ rule: v.picklist(['ready', 'implementing', 'wip']) });

/**
 * The rule that a workflow transition carries. Forge hands over what the editor saved either parsed or as its JSON text.
 *
 * @returns null where it is neither
 * @example ruleOf('{"rule":"ready"}') // 'ready'
 */
export function ruleOf(configuration: unknown): GateRule | null {
  const parsed = v.safeParse(rule, typeof configuration === 'string' ? parse(configuration) : configuration);
  return parsed.success ? parsed.output.rule : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
